package io.duly.acceptance.watch;

import static org.awaitility.Awaitility.await;

import io.duly.acceptance.RunningDuly;
import io.duly.acceptance.Scratch;
import io.duly.acceptance.User;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;

/** A Duly with the made-up year, and a Prometheus that has seen that year and goes on looking. */
final class WatchedDemo implements AutoCloseable {

    private static final Duration LONG_ENOUGH = Duration.ofSeconds(25);

    final RunningDuly duly;
    final RunningPrometheus prometheus;
    final Path home;

    private WatchedDemo(RunningDuly duly, RunningPrometheus prometheus, Path home) {
        this.duly = duly;
        this.prometheus = prometheus;
        this.home = home;
    }

    static WatchedDemo start() {
        var home = Scratch.directory("watched");
        var duly = RunningDuly.start(
                home,
                "--duly.playback.pause-views=false",
                "--duly.query.metrics-interval=10ms",
                "--duly.query.results-interval=200ms");
        try {
            var history = ScrapedHistory.of(duly);
            System.out.println("the made-up year was seen " + history.size() + " times");
            var watch = Scratch.directory("prometheus");
            history.writeTo(watch);
            var nobody = URI.create("http://127.0.0.1:" + Program.freePort());
            var prometheus = RunningPrometheus.start(
                    watch, duly.base(), nobody, rules -> rules.replaceAll("interval: \\d+m", "interval: 1s"));
            return new WatchedDemo(duly, prometheus, watch);
        } catch (RuntimeException | AssertionError e) {
            duly.close();
            throw e;
        }
    }

    /** Work of every kind goes on while Prometheus looks, for as long as the rates need. */
    void beUsed() {
        var until = System.nanoTime() + LONG_ENOUGH.toNanos();
        await().atMost(LONG_ENOUGH.multipliedBy(4))
                .pollInterval(Duration.ofMillis(500))
                .until(() -> {
                    useOnce();
                    return System.nanoTime() > until;
                });
    }

    private void useOnce() {
        var customer = UUID.randomUUID();
        var sales = duly.as(User.SALESPERSON);
        sales.put("/api/customers/" + customer, """
                {"name": "Watched %s"}""".formatted(customer)).accepted();
        sales.put("/api/customers/" + customer, """
                {"name": "Somebody else"}""").refusedWith(422);
        duly.as(User.AUDITOR).get("/api/overdue").accepted();
    }

    @Override
    public void close() {
        prometheus.close();
        duly.close();
    }
}
