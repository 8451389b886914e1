package io.duly.command.intake.run;

import io.duly.command.intake.Intake;
import io.duly.command.intake.IntakeFile;
import io.duly.command.intake.RejectedLine;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads and writes the table of rejected lines. */
final class RejectionRows {

    /** How many lines of the import {@code i} are kept. */
    static final String KEPT =
            "(select count(*) from command.ledger_import_rejection r where r.import_id = i.import_id)";

    private RejectionRows() {}

    /** Keeps no more lines of an import than {@link Intake#MOST_REJECTIONS_KEPT}, the first ones. */
    static void insert(JdbcClient database, ImportId id, List<RejectedLine> lines) {
        if (lines.isEmpty()) {
            return;
        }
        database.sql("""
                        insert into command.ledger_import_rejection (import_id, file, line, field, reason)
                        select ?, file, line, field, reason
                        from unnest(?::text[], ?::bigint[], ?::text[], ?::text[]) with ordinality
                          as told(file, line, field, reason, place)
                        where place <= ? - (
                          select count(*) from command.ledger_import_rejection where import_id = ?)
                        """)
                .param(id.value())
                .param(lines.stream().map(line -> line.file().name()).toArray(String[]::new))
                .param(lines.stream().map(RejectedLine::line).toArray(Long[]::new))
                .param(lines.stream().map(RejectedLine::field).toArray(String[]::new))
                .param(lines.stream().map(RejectedLine::reason).toArray(String[]::new))
                .param(Intake.MOST_REJECTIONS_KEPT)
                .param(id.value())
                .update();
    }

    static List<RejectedLine> page(JdbcClient database, ImportId id, RejectionCursor after, int size) {
        return database.sql("""
                        select file, line, field, reason from command.ledger_import_rejection
                        where import_id = ? and (file, line) > (?, ?) order by file, line limit ?
                        """)
                .params(id.value(), after.file().name(), after.line(), size)
                .query((row, _) -> new RejectedLine(
                        IntakeFile.valueOf(row.getString("file")),
                        row.getLong("line"),
                        row.getString("field"),
                        row.getString("reason")))
                .list();
    }
}
