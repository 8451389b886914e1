package io.duly.command.intake.run;

import io.duly.command.intake.RejectedLine;
import io.duly.command.platform.Actor;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Lets one process per database carry imports out. It holds an advisory lock and records progress on the connection
 * that holds it. A process that has lost the lock can therefore record no progress any more.
 *
 * <p>A row lock would need a transaction that stays open as long as the import runs. Its snapshot would keep every
 * reader of events from proving that a gap is final.
 */
final class ImportLock implements AutoCloseable {

    private static final String LOCK = "hashtextextended('duly.ledger-imports', 0)";

    /** A node that vanishes must not keep the lock for the usual two hours. */
    private static final String KEEP_ALIVE_SHORTLY = """
            select set_config('tcp_keepalives_idle', '10', false), set_config('tcp_keepalives_interval', '10', false),
              set_config('tcp_keepalives_count', '3', false)
            """;

    private final Connection connection;
    private final JdbcClient database;
    private final TransactionTemplate transaction;

    private ImportLock(Connection connection) {
        var single = new SingleConnectionDataSource(connection, true);
        this.connection = connection;
        this.database = JdbcClient.create(single);
        this.transaction = new TransactionTemplate(new JdbcTransactionManager(single));
    }

    /** Empty while another process holds the lock. */
    static Optional<ImportLock> tryAcquire(DataSource database) throws SQLException {
        var connection = database.getConnection();
        var lock = new ImportLock(connection);
        boolean acquired = false;
        try {
            acquired = lock.isTrue("select pg_try_advisory_lock(" + LOCK + ")");
            if (acquired) {
                lock.database.sql(KEEP_ALIVE_SHORTLY).query().singleRow();
            }
            return acquired ? Optional.of(lock) : Optional.empty();
        } finally {
            if (!acquired) {
                connection.close();
            }
        }
    }

    /** The oldest upload that is not finished. */
    Optional<ImportJob> nextJob(Collection<ImportId> setAside) {
        return database.sql("""
                        select * from command.ledger_import
                        where ended_at is null and import_id <> all (?) order by place limit 1
                        """)
                .param(setAside.stream().map(ImportId::value).toArray(UUID[]::new))
                .query((row, _) -> job(row))
                .optional();
    }

    void begin(ImportId id, Instant now) {
        database.sql("update command.ledger_import set begun_at = ? where import_id = ? and begun_at is null")
                .params(now.atOffset(ZoneOffset.UTC), id.value())
                .update();
    }

    /** Records what became of some lines, so that no restart processes them again. */
    void recordProgress(ImportId id, long lastLine, int processed, List<RejectedLine> rejected) {
        transaction.executeWithoutResult(_ -> {
            RejectionRows.insert(database, id, rejected);
            database.sql("""
                            update command.ledger_import
                            set last_line = ?, processed = processed + ?, rejected = rejected + ? where import_id = ?
                            """)
                    .params(lastLine, processed, rejected.size(), id.value())
                    .update();
        });
    }

    void end(ImportId id, Instant now) {
        database.sql("update command.ledger_import set ended_at = ? where import_id = ?")
                .params(now.atOffset(ZoneOffset.UTC), id.value())
                .update();
    }

    /** A connection that cannot release the lock is aborted, which releases the lock too. */
    @Override
    public void close() throws SQLException {
        boolean unlocked = false;
        try {
            unlocked = isTrue("select pg_advisory_unlock(" + LOCK + ")");
        } finally {
            if (!unlocked) {
                connection.abort(Runnable::run);
            }
            connection.close();
        }
    }

    private boolean isTrue(String question) {
        return database.sql(question).query(Boolean.class).single();
    }

    private static ImportJob job(ResultSet row) throws SQLException {
        return new ImportJob(
                new ImportId(row.getObject("import_id", UUID.class)),
                new Upload(row.getBytes("mapping"), row.getBytes("ledger"), row.getBytes("payments")),
                new Actor(row.getString("actor"), row.getString("role")),
                row.getLong("last_line"));
    }
}
