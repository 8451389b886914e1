package io.duly.command.metrics;

import io.duly.command.calendar.CreditorTime;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Says how long the creditor's days off are known for, so that the next year is added before it begins. */
@Component
class KnownDays {

    /** A calendar without moved days is known for ever and has no such metric. */
    KnownDays(CreditorTime time, MeterRegistry metrics) {
        var until = time.calendar().knownUntil();
        if (until != null) {
            Gauge.builder("duly.calendar.known.seconds", () -> left(time, until).toSeconds())
                    .description(
                            "Until the last year of the creditor's calendar that is known ends; below 0 it has ended")
                    .tag("calendar", time.calendar().id().value())
                    .register(metrics);
        }
    }

    private static Duration left(CreditorTime time, LocalDate until) {
        return Duration.ofDays(until.toEpochDay() - time.today().toEpochDay());
    }
}
