package io.duly.command.imports;

import io.duly.command.ledger.Ledger;
import io.duly.command.ledger.RejectedLine;
import io.duly.command.platform.Actor;
import io.duly.command.refusal.CommandRejected;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Every upload there ever was, and what became of it. */
@Component
class LedgerImports {

    private static final int PAGE = 1000;

    private final JdbcClient database;
    private final TransactionTemplate transaction;

    /** So that the counts and the lines that are told are of the same moment. */
    private final TransactionTemplate oneMoment;

    private final ImportWorker worker;
    private final ImportMetrics metrics;
    private final Clock clock;

    LedgerImports(
            JdbcClient database,
            PlatformTransactionManager transactions,
            ImportWorker worker,
            ImportMetrics metrics,
            Clock clock) {
        this.database = database;
        this.transaction = new TransactionTemplate(transactions);
        this.oneMoment = new TransactionTemplate(transactions);
        this.oneMoment.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        this.worker = worker;
        this.metrics = metrics;
        this.clock = clock;
    }

    /**
     * Returns when the upload is stored; sending it again changes nothing.
     *
     * @throws io.duly.command.refusal.InvalidCommand when the mapping makes no sense, or not for these files
     * @throws CommandRejected when other files were uploaded under this id
     */
    void accept(LedgerImportId id, Upload upload, Actor actor) {
        if (isKnown(id, upload)) {
            return;
        }
        var ledger = upload.read();
        if (store(id, upload, ledger, actor)) {
            metrics.count(0, ledger.duplicates(), ledger.rejected().size());
            worker.wake();
        } else {
            isKnown(id, upload);
        }
    }

    private boolean isKnown(LedgerImportId id, Upload upload) {
        var known = database.sql("select fingerprint from command.ledger_import where import_id = ?")
                .param(id.value())
                .query(String.class)
                .optional();
        if (known.isPresent() && !known.get().equals(upload.fingerprint())) {
            throw new CommandRejected(IntakeRefusal.IMPORT_EXISTS, "other files were uploaded under this id");
        }
        return known.isPresent();
    }

    /** False when somebody else was quicker. */
    private boolean store(LedgerImportId id, Upload upload, Ledger ledger, Actor actor) {
        return Boolean.TRUE.equals(transaction.execute(_ -> {
            var stored = database.sql("""
                            insert into command.ledger_import (import_id, fingerprint, mapping, ledger, payments, actor,
                              role, uploaded_at, lines, duplicates, rejected, processed)
                            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                            on conflict do nothing
                            """)
                            .param(id.value())
                            .param(upload.fingerprint())
                            .param(upload.mapping())
                            .param(upload.ledger())
                            .param(upload.payments())
                            .param(actor.name())
                            .param(actor.role())
                            .param(clock.instant().atOffset(ZoneOffset.UTC))
                            .param(ledger.lines())
                            .param(ledger.duplicates())
                            .param(ledger.rejected().size())
                            .param(ledger.duplicates() + ledger.rejected().size())
                            .update()
                    == 1;
            if (stored) {
                RejectionRows.insert(database, id, ledger.rejected());
            }
            return stored;
        }));
    }

    Optional<ImportProgress> progress(LedgerImportId id, RejectionCursor after) {
        return Objects.requireNonNull(oneMoment.execute(_ -> database.sql(
                        "select * from command.ledger_import where import_id = ?")
                .param(id.value())
                .query((row, _) -> progress(id, row, RejectionRows.page(database, id, after, PAGE + 1)))
                .optional()));
    }

    private static ImportProgress progress(LedgerImportId id, ResultSet row, List<RejectedLine> found)
            throws SQLException {
        var page = found.size() > PAGE ? found.subList(0, PAGE) : found;
        var ended = row.getObject("ended_at", OffsetDateTime.class);
        return new ImportProgress(
                id.value(),
                status(row),
                row.getString("actor"),
                row.getObject("uploaded_at", OffsetDateTime.class).toInstant(),
                ended == null ? null : ended.toInstant(),
                row.getInt("lines"),
                row.getInt("processed"),
                row.getInt("processed") - row.getInt("duplicates") - row.getInt("rejected"),
                row.getInt("duplicates"),
                row.getInt("rejected"),
                page,
                page.size() < found.size()
                        ? RejectionCursor.after(page.getLast()).toString()
                        : null);
    }

    private static ImportStatus status(ResultSet row) throws SQLException {
        if (row.getObject("ended_at") != null) {
            return ImportStatus.DONE;
        }
        return row.getObject("begun_at") == null ? ImportStatus.WAITING : ImportStatus.RUNNING;
    }
}
