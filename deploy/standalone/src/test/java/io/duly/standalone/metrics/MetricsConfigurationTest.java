package io.duly.standalone.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.duly.virtualtime.clock.VirtualClock;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class MetricsConfigurationTest {

    private static final Instant MOMENT = Instant.parse("2026-03-02T07:00:00Z");
    private static final double SECONDS = 1_772_434_800;

    private final SimpleMeterRegistry metrics = new SimpleMeterRegistry();

    @Test
    void a_real_clock_is_shown_as_one() {
        show(Clock.fixed(MOMENT, ZoneOffset.UTC));

        assertThat(time("real")).isEqualTo(SECONDS);
        assertThat(time("virtual")).isNaN();
    }

    @Test
    void a_virtual_clock_is_shown_as_a_real_one_once_it_follows_the_real_time() {
        var clock = VirtualClock.standingAt(MOMENT, ZoneOffset.UTC);
        show(clock);
        assertThat(time("virtual")).isEqualTo(SECONDS);
        assertThat(time("real")).isNaN();

        clock.followRealTime();

        assertThat(time("virtual")).isNaN();
        assertThat(time("real")).isCloseTo(Clock.systemUTC().millis() / 1_000.0, within(60.0));
    }

    @Test
    void what_a_library_leaves_without_words_gets_some() {
        metrics.config().meterFilter(MetricsConfiguration.words());

        var requests = Timer.builder("http.server.requests").register(metrics);
        var described = Timer.builder("http.server.requests.active")
                .description("its own words")
                .register(metrics);

        assertThat(requests.getId().getDescription()).isEqualTo("Requests by address, method and status");
        assertThat(described.getId().getDescription()).isEqualTo("its own words");
    }

    private void show(Clock clock) {
        new MetricsConfiguration().whatTimeItIs(clock).bindTo(metrics);
    }

    private double time(String kind) {
        return metrics.get("duly.clock").tag("kind", kind).gauge().value();
    }
}
