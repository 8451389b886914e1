package io.duly.command.intake.run;

import io.duly.access.Staff;
import io.duly.command.intake.Intake;
import io.duly.command.intake.RejectedLine;
import io.duly.command.platform.Actor;
import io.duly.command.refusal.CommandRejected;
import io.duly.events.shared.UserName;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Stores uploads, and tells what became of each. */
@Component
class Imports {

    private static final int PAGE = 1000;

    private final JdbcClient database;
    private final TransactionTemplate transaction;

    /** One snapshot makes the counts agree with the lines that are told beside them. */
    private final TransactionTemplate snapshot;

    private final ImportLoop loop;
    private final ImportMetrics metrics;
    private final ObjectProvider<Staff> staff;
    private final Clock clock;

    Imports(
            JdbcClient database,
            PlatformTransactionManager transactions,
            ImportLoop loop,
            ImportMetrics metrics,
            ObjectProvider<Staff> staff,
            Clock clock) {
        this.database = database;
        this.transaction = new TransactionTemplate(transactions);
        this.snapshot = new TransactionTemplate(transactions);
        this.snapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        this.loop = loop;
        this.metrics = metrics;
        this.staff = staff;
        this.clock = clock;
    }

    /**
     * Stores an upload and returns; the same upload sent again changes nothing.
     *
     * @throws io.duly.command.refusal.InvalidCommand when the mapping makes no sense, or not for these files
     * @throws CommandRejected when other files were uploaded under this id
     */
    void accept(ImportId id, Upload upload, Actor actor) {
        if (isKnown(id, upload)) {
            return;
        }
        var intake = upload.read();
        if (store(id, upload, intake, actor)) {
            metrics.count(0, intake.duplicates(), intake.rejectedLines());
            loop.wake();
        } else {
            isKnown(id, upload);
        }
    }

    private boolean isKnown(ImportId id, Upload upload) {
        var known = database.sql("select fingerprint from command.ledger_import where import_id = ?")
                .param(id.value())
                .query(String.class)
                .optional();
        if (known.isPresent() && !known.get().equals(upload.fingerprint())) {
            throw new CommandRejected(IntakeRefusal.IMPORT_EXISTS, "other files were uploaded under this id");
        }
        return known.isPresent();
    }

    /** False when another request stored an upload under this id first. */
    private boolean store(ImportId id, Upload upload, Intake intake, Actor actor) {
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
                            .param(upload.invoices())
                            .param(upload.payments())
                            .param(actor.name())
                            .param(actor.role())
                            .param(clock.instant().atOffset(ZoneOffset.UTC))
                            .param(intake.lines())
                            .param(intake.duplicates())
                            .param(intake.rejectedLines())
                            .param(intake.duplicates() + intake.rejectedLines())
                            .update()
                    == 1;
            if (stored) {
                RejectionRows.insert(database, id, intake.rejected());
            }
            return stored;
        }));
    }

    /** @param language in which the reasons of the rejected lines are told */
    Optional<ImportProgress> progress(ImportId id, RejectionCursor after, Locale language) {
        return Objects.requireNonNull(snapshot.execute(_ -> database.sql("select i.*, " + RejectionRows.KEPT
                        + " as kept from command.ledger_import i" + " where i.import_id = ?")
                .param(id.value())
                .query((row, _) -> progress(id, row, RejectionRows.page(database, id, after, PAGE + 1), language))
                .optional()));
    }

    private ImportProgress progress(ImportId id, ResultSet row, List<RejectedLine> found, Locale language)
            throws SQLException {
        var page = found.size() > PAGE ? found.subList(0, PAGE) : found;
        var ended = row.getObject("ended_at", OffsetDateTime.class);
        return new ImportProgress(
                id.value(),
                status(row),
                row.getString("actor"),
                nameOf(row.getString("actor")),
                row.getObject("uploaded_at", OffsetDateTime.class).toInstant(),
                ended == null ? null : ended.toInstant(),
                row.getInt("lines"),
                row.getInt("processed"),
                row.getInt("processed") - row.getInt("duplicates") - row.getInt("rejected"),
                row.getInt("duplicates"),
                row.getInt("rejected"),
                row.getInt("kept"),
                page.stream().map(line -> line.in(language)).toList(),
                page.size() < found.size()
                        ? RejectionCursor.after(page.getLast()).toString()
                        : null);
    }

    private @Nullable String nameOf(String actor) {
        var users = staff.getIfAvailable();
        return users == null ? null : users.displayNameOf(new UserName(actor)).orElse(null);
    }

    private static ImportStatus status(ResultSet row) throws SQLException {
        if (row.getObject("ended_at") != null) {
            return ImportStatus.DONE;
        }
        return row.getObject("begun_at") == null ? ImportStatus.WAITING : ImportStatus.RUNNING;
    }
}
