package io.duly.command.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import io.duly.command.calendar.CreditorTime;
import io.duly.command.calendar.WorkingCalendars;
import io.duly.command.testing.HandClock;
import io.duly.events.shared.CalendarId;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class KnownDaysTest {

    private final HandClock clock = new HandClock(Instant.parse("2026-12-01T09:00:00Z"));
    private final SimpleMeterRegistry metrics = new SimpleMeterRegistry();

    @Test
    void the_days_are_counted_until_the_last_known_year_ends_and_beyond() {
        watch("ru");

        assertThat(days()).isEqualTo(30);
        clock.set(Instant.parse("2027-01-02T09:00:00Z"));
        assertThat(days()).isEqualTo(-2);
    }

    @Test
    void nothing_is_counted_where_no_days_are_moved() {
        watch("de");

        assertThat(metrics.getMeters()).isEmpty();
    }

    private void watch(String calendar) {
        var days = WorkingCalendars.named(CalendarId.of(calendar));
        new KnownDays(new CreditorTime(clock, ZoneId.of("Europe/Moscow"), LocalTime.of(9, 0), days), metrics);
    }

    private double days() {
        return metrics.get("duly.calendar.known.seconds").gauge().value()
                / Duration.ofDays(1).toSeconds();
    }
}
