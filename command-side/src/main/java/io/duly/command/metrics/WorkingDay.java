package io.duly.command.metrics;

import io.duly.command.calendar.CreditorTime;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** Says whether people work today and how late it is, so that nobody is alarmed by a quiet Sunday or morning. */
@Component
class WorkingDay {

    WorkingDay(CreditorTime time, MeterRegistry metrics) {
        Gauge.builder("duly.working.day", () -> time.calendar().worksOn(time.today()) ? 1 : 0)
                .description("Whether today is a working day in the creditor's calendar")
                .register(metrics);
        Gauge.builder("duly.day", () -> sinceMidnight(time).toSeconds())
                .description("Since midnight at the creditor")
                .baseUnit("seconds")
                .register(metrics);
    }

    private static Duration sinceMidnight(CreditorTime time) {
        var now = time.moment();
        return Duration.between(time.dayOf(now).atStartOfDay(time.zone()), now.atZone(time.zone()));
    }
}
