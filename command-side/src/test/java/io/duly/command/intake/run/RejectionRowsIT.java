package io.duly.command.intake.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.duly.command.intake.Intake;
import io.duly.command.intake.IntakeFile;
import io.duly.command.intake.RejectedLine;
import io.duly.testing.TestPostgres;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class RejectionRowsIT {

    private static final ImportId IMPORT = ImportId.of("00000000-0000-0000-0000-000000000801");

    private final JdbcClient database = JdbcClient.create(
            new DriverManagerDataSource(TestPostgres.newDatabase(), TestPostgres.USER, TestPostgres.PASSWORD));

    @BeforeEach
    void an_import() {
        database.sql("""
                        insert into command.ledger_import (import_id, fingerprint, mapping, ledger, actor, role,
                          uploaded_at, lines, duplicates, rejected, processed)
                        values (?, 'x', '', '', 'anna', 'OPERATOR', '2026-03-02T07:00:00Z', 0, 0, 0, 0)
                        """).param(IMPORT.value()).update();
    }

    @Test
    void an_import_keeps_the_first_rejected_lines_whoever_rejects_them() {
        RejectionRows.insert(database, IMPORT, lines(1, Intake.MOST_REJECTIONS_KEPT - 1));
        RejectionRows.insert(database, IMPORT, lines(20_001, 20_002));
        RejectionRows.insert(database, IMPORT, lines(30_001, 30_002));

        var after = new RejectionCursor(IntakeFile.LEDGER, Intake.MOST_REJECTIONS_KEPT - 1);
        assertThat(RejectionRows.page(database, IMPORT, after, 10))
                .extracting(RejectedLine::line)
                .containsExactly(20_001L);
    }

    private static List<RejectedLine> lines(long first, long last) {
        return LongStream.rangeClosed(first, last)
                .mapToObj(line -> new RejectedLine(IntakeFile.LEDGER, line, "amount", "is missing"))
                .toList();
    }
}
