package io.duly.command.platform;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How many deadlines wait, and how late they come. */
@Component
class FiredDeadlines {

    private final Clock clock;
    private final JdbcClient database;
    private final Timer lag;

    FiredDeadlines(Clock clock, JdbcClient database, MeterRegistry metrics) {
        this.clock = clock;
        this.database = database;
        Gauge.builder("duly.deadlines.waiting", this, FiredDeadlines::waiting)
                .description("Deadlines that have not been carried out yet")
                .register(metrics);
        Gauge.builder("duly.deadlines.overdue.age", this, FiredDeadlines::ageOfOldestDue)
                .description("How long the oldest deadline that is due has been waiting to be carried out")
                .baseUnit("seconds")
                .register(metrics);
        lag = Timer.builder("duly.deadlines.lag")
                .description("How late deadlines were carried out")
                .register(metrics);
    }

    void record(Instant due) {
        lag.record(Duration.between(due, clock.instant()));
    }

    private double waiting() {
        return database.sql("select count(*) from command.scheduled_tasks where task_name = 'AxonDeadline'")
                .query(Long.class)
                .single();
    }

    private double ageOfOldestDue() {
        var now = clock.instant();
        return database.sql("select min(execution_time) from command.scheduled_tasks where execution_time <= :now")
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query((row, _) -> row.getObject(1, OffsetDateTime.class))
                .optional()
                .map(oldest -> Duration.between(oldest.toInstant(), now).toMillis() / 1_000.0)
                .orElse(0.0);
    }
}
