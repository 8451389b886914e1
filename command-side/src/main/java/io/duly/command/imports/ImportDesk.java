package io.duly.command.imports;

import io.duly.command.ledger.RejectedLine;
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
 * The one place per database at which imports are carried out. Whoever sits there holds an advisory lock, and bookmarks
 * are only turned on the very connection that holds it: who has lost the lock cannot turn one any more.
 *
 * <p>A row lock would need a transaction that is open as long as the import runs, and with it a snapshot that keeps
 * every reader of events from proving its gaps.
 */
final class ImportDesk implements AutoCloseable {

    private static final String LOCK = "hashtextextended('duly.ledger-imports', 0)";

    /** A node that vanished without a word must not keep the lock for the two hours that are usual. */
    private static final String NOTICE_WHEN_I_AM_GONE = """
            select set_config('tcp_keepalives_idle', '10', false), set_config('tcp_keepalives_interval', '10', false),
              set_config('tcp_keepalives_count', '3', false)
            """;

    private final Connection connection;
    private final JdbcClient database;
    private final TransactionTemplate transaction;

    private ImportDesk(Connection connection) {
        var single = new SingleConnectionDataSource(connection, true);
        this.connection = connection;
        this.database = JdbcClient.create(single);
        this.transaction = new TransactionTemplate(new JdbcTransactionManager(single));
    }

    /** Empty while somebody else sits there. */
    static Optional<ImportDesk> take(DataSource database) throws SQLException {
        var connection = database.getConnection();
        var desk = new ImportDesk(connection);
        boolean taken = false;
        try {
            taken = desk.isTrue("select pg_try_advisory_lock(" + LOCK + ")");
            if (taken) {
                desk.database.sql(NOTICE_WHEN_I_AM_GONE).query().singleRow();
            }
            return taken ? Optional.of(desk) : Optional.empty();
        } finally {
            if (!taken) {
                connection.close();
            }
        }
    }

    /** The oldest upload that is not finished. */
    Optional<ImportJob> next(Collection<LedgerImportId> setAside) {
        return database.sql("""
                        select * from command.ledger_import
                        where ended_at is null and import_id <> all (?) order by place limit 1
                        """)
                .param(setAside.stream().map(LedgerImportId::value).toArray(UUID[]::new))
                .query((row, _) -> job(row))
                .optional();
    }

    void begin(LedgerImportId id, Instant now) {
        database.sql("update command.ledger_import set begun_at = ? where import_id = ? and begun_at is null")
                .params(now.atOffset(ZoneOffset.UTC), id.value())
                .update();
    }

    /** Notes what became of some lines, and that they need not be looked at again. */
    void turnPage(LedgerImportId id, long lastLine, int processed, List<RejectedLine> rejected) {
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

    void end(LedgerImportId id, Instant now) {
        database.sql("update command.ledger_import set ended_at = ? where import_id = ?")
                .params(now.atOffset(ZoneOffset.UTC), id.value())
                .update();
    }

    /** A connection that cannot give the lock back is torn down, and the lock with it. */
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
                new LedgerImportId(row.getObject("import_id", UUID.class)),
                new Upload(row.getBytes("mapping"), row.getBytes("ledger"), row.getBytes("payments")),
                new Actor(row.getString("actor"), row.getString("role")),
                row.getLong("last_line"));
    }
}
