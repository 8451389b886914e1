package io.duly.standalone.metrics;

import io.duly.virtualtime.clock.VirtualClock;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.binder.MeterBinder;
import io.micrometer.core.instrument.config.MeterFilter;
import java.time.Clock;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.info.BuildProperties;
import org.springframework.boot.info.GitProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Says what runs here and by which clock, and gives words to what the libraries leave without. */
@Configuration(proxyBeanMethods = false)
class MetricsConfiguration {

    private static final Map<String, String> WORDS = Map.of(
            "http.server.requests", "Requests by address, method and status",
            "http.server.requests.active", "Requests that are being answered");

    @Bean
    MeterBinder whatRuns(ObjectProvider<BuildProperties> build, ObjectProvider<GitProperties> git) {
        var version = build.stream().map(BuildProperties::getVersion).findFirst();
        var commit = git.stream().map(GitProperties::getShortCommitId).findFirst();
        return meters -> Gauge.builder("duly.build.info", () -> 1)
                .description("Always 1; the labels say which version and commit run")
                .tag("version", version.orElse("unknown"))
                .tag("commit", commit.orElse("unknown"))
                .register(meters);
    }

    /**
     * Against the time of whoever scrapes, it shows a clock that is wrong. A virtual one is wrong on purpose; it may
     * turn into a real one while Duly runs, so each kind is a series that has no number while it is the other.
     */
    @Bean
    MeterBinder whatTimeItIs(Clock clock) {
        return meters -> {
            time("virtual", () -> isVirtual(clock) ? seconds(clock) : Double.NaN, meters);
            time("real", () -> isVirtual(clock) ? Double.NaN : seconds(clock), meters);
        };
    }

    private static void time(String kind, Supplier<Number> time, MeterRegistry meters) {
        Gauge.builder("duly.clock", time)
                .description("The time of the service, since the beginning of 1970")
                .baseUnit("seconds")
                .tag("kind", kind)
                .register(meters);
    }

    private static boolean isVirtual(Clock clock) {
        return clock instanceof VirtualClock virtual && virtual.standsStill();
    }

    private static double seconds(Clock clock) {
        return clock.millis() / 1_000.0;
    }

    @Bean
    static MeterFilter words() {
        return new MeterFilter() {
            @Override
            public Meter.Id map(Meter.Id id) {
                var words = id.getDescription() == null ? WORDS.get(id.getName()) : null;
                return words == null ? id : described(id, words);
            }
        };
    }

    private static Meter.Id described(Meter.Id id, String words) {
        return new Meter.Id(id.getName(), Tags.of(id.getTags()), id.getBaseUnit(), words, id.getType());
    }
}
