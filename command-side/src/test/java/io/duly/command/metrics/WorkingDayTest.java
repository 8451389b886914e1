package io.duly.command.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import io.duly.command.calendar.CreditorTime;
import io.duly.command.calendar.WorkingCalendars;
import io.duly.command.testing.HandClock;
import io.duly.events.shared.CalendarId;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class WorkingDayTest {

    private final HandClock clock = new HandClock(Instant.parse("2026-03-02T20:59:00Z"));
    private final SimpleMeterRegistry metrics = new SimpleMeterRegistry();

    @Test
    void it_is_a_working_day_where_the_creditor_is() {
        new WorkingDay(
                new CreditorTime(
                        clock,
                        ZoneId.of("Europe/Moscow"),
                        LocalTime.of(9, 0),
                        WorkingCalendars.named(CalendarId.of("ru"))),
                metrics);

        assertThat(workingDay()).as("late on Monday").isEqualTo(1);
        assertThat(metrics.get("duly.day").gauge().value())
                .as("a minute before midnight")
                .isEqualTo(24 * 3600 - 60);
        clock.set(Instant.parse("2026-03-06T20:59:00Z"));
        assertThat(workingDay()).as("late on Friday").isEqualTo(1);
        clock.set(Instant.parse("2026-03-06T21:00:00Z"));
        assertThat(workingDay()).as("Saturday in Moscow, Friday in Greenwich").isZero();
        clock.set(Instant.parse("2026-03-09T09:00:00Z"));
        assertThat(workingDay())
                .as("the Monday on which Women's Day is made up for")
                .isZero();
    }

    private double workingDay() {
        return metrics.get("duly.working.day").gauge().value();
    }
}
