package io.duly.virtualtime.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;

/** An event keeps its moment in milliseconds; a finer clock would show another moment before than after the store. */
class VirtualClockTest {

    @Test
    void it_shows_no_more_of_a_moment_than_the_store_keeps() {
        var clock = VirtualClock.standingAt(Instant.parse("2026-03-02T06:00:00.123456Z"), ZoneOffset.UTC);
        assertThat(clock.instant()).isEqualTo("2026-03-02T06:00:00.123Z");

        clock.moveTo(Instant.parse("2026-03-03T06:00:00.987654321Z"));
        assertThat(clock.instant()).isEqualTo("2026-03-03T06:00:00.987Z");
    }

    @Test
    void nor_does_it_when_it_follows_the_real_time() {
        var clock = VirtualClock.standingAt(Instant.parse("2020-03-02T06:00:00Z"), ZoneOffset.UTC);
        clock.followRealTime();
        for (int i = 0; i < 50; i++) {
            Instant now = clock.instant();
            assertThat(now).isEqualTo(now.truncatedTo(ChronoUnit.MILLIS));
        }
    }
}
