package io.duly.virtualtime.clock;

import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;

/**
 * While a playback moves the clock, commits do not wait for the disk.
 *
 * <p>The database keeps the order of commits: a crash of the machine loses the latest of them, bookmark and positions
 * with them, and the playback goes on from where the rest ends. Nobody has been given an answer meanwhile. The first
 * commit that does wait, of a person's command after the playback, makes all before it durable.
 */
@Component
class UnhurriedCommits implements TransactionExecutionListener {

    private final JdbcClient database;
    private volatile boolean unhurried;

    UnhurriedCommits(DataSource database) {
        this.database = JdbcClient.create(database);
    }

    void during(Runnable task) {
        unhurried = true;
        try {
            task.run();
        } finally {
            unhurried = false;
        }
    }

    @Override
    public void afterBegin(TransactionExecution transaction, @Nullable Throwable failure) {
        if (unhurried && failure == null && transaction.isNewTransaction()) {
            database.sql("set local synchronous_commit = off").update();
        }
    }
}
