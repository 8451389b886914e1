package io.duly.command.intake.run;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts lines by outcome, and imports that are not finished, for the operator. */
@Component
class ImportMetrics {

    private final Counter accepted;
    private final Counter duplicates;
    private final Counter rejected;

    ImportMetrics(JdbcClient database, MeterRegistry metrics) {
        accepted = lines("accepted", metrics);
        duplicates = lines("duplicate", metrics);
        rejected = lines("rejected", metrics);
        Gauge.builder("duly.imports.unfinished", database, ImportMetrics::unfinished)
                .description("Imports that wait or are under way")
                .register(metrics);
    }

    void count(int acceptedLines, int duplicateLines, int rejectedLines) {
        accepted.increment(acceptedLines);
        duplicates.increment(duplicateLines);
        rejected.increment(rejectedLines);
    }

    private static Counter lines(String outcome, MeterRegistry metrics) {
        return Counter.builder("duly.imports.lines")
                .description("Lines of ledgers by what became of them")
                .tag("outcome", outcome)
                .register(metrics);
    }

    private static double unfinished(JdbcClient database) {
        return database.sql("select count(*) from command.ledger_import where ended_at is null")
                .query(Long.class)
                .single();
    }
}
