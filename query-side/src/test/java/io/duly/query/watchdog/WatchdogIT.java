package io.duly.query.watchdog;

import static io.duly.query.testing.Deals.opened;
import static java.util.concurrent.TimeUnit.HOURS;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.duly.query.projection.Projections;
import io.duly.query.projection.RecordedEvent;
import io.duly.query.projection.Stopping;
import io.duly.query.testing.Http;
import io.duly.query.testing.QuerySideUnderTest;
import io.duly.query.testing.TitlesProjection;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.TransientDataAccessResourceException;
import org.springframework.jdbc.core.JdbcTemplate;

class WatchdogIT {

    private QuerySideUnderTest querySide;

    @BeforeEach
    void start() {
        querySide = QuerySideUnderTest.start(
                new String[] {"duly.query.watchdog-interval=100ms", "duly.query.watchdog-patience=300ms"},
                Sabotaged.class);
    }

    @AfterEach
    void stop() {
        querySide.close();
    }

    @Test
    void a_processor_that_was_stopped_is_started_again() {
        Stopping.stop(querySide.get(Projections.class).processorOf("titles"));

        querySide.record(opened(1));

        await().atMost(20, SECONDS).until(() -> titles() == 1);
    }

    /** Axon loses a thread of a processor that is stopped between its claim and its first batch. */
    @Test
    void a_processor_can_be_stopped_at_any_moment() {
        var processor = querySide.get(Projections.class).processorOf("titles");
        for (var stops = 0; stops < 100; stops++) {
            Stopping.stop(processor);
            processor.start();
            LockSupport.parkNanos(stops * 100_000L);
        }

        querySide.record(opened(1));

        await().atMost(20, SECONDS).until(() -> titles() == 1);
    }

    @Test
    void a_processor_that_runs_without_reading_is_trouble() {
        var processor = querySide.get(Projections.class).processorOf("titles");
        await().until(() -> !processor.processingStatus().isEmpty());

        processor.releaseSegment(0, 1, HOURS);

        await().atMost(20, SECONDS).until(() -> !healthy());
        var _ = processor.claimSegment(0);
        await().atMost(20, SECONDS).until(this::healthy);
    }

    @Test
    void trouble_from_before_a_break_of_the_watchdog_is_forgotten() {
        var processor = querySide.get(Projections.class).processorOf("titles");
        await().until(() -> !processor.processingStatus().isEmpty());
        var watchdog = querySide.get(Watchdog.class);
        processor.releaseSegment(0, 1, HOURS);
        await().atMost(20, SECONDS).until(() -> !watchdog.troubles().isEmpty());

        watchdog.stop();
        watchdog.start();

        assertThat(watchdog.troubles()).isEmpty();
    }

    /** Several nodes may stand ready for one projection. */
    @Test
    void a_processor_that_waits_because_another_node_reads_is_no_trouble() {
        var processor = querySide.get(Projections.class).processorOf("titles");
        await().until(() -> !processor.processingStatus().isEmpty());
        var watchdog = querySide.get(Watchdog.class);
        processor.releaseSegment(0, 1, HOURS);
        await().atMost(20, SECONDS).until(() -> !watchdog.troubles().isEmpty());

        querySide.database().sql("""
                        update query.token_entry set owner = 'another-node', timestamp = :now
                        where processor_name = 'titles'""").param("now", Instant.now().toString()).update();

        await().atMost(20, SECONDS).until(() -> watchdog.troubles().isEmpty());
        assertThat(processor.processingStatus()).isEmpty();
    }

    /** Whether it is the one that reads or the one that stands by, which dies with an exception of its own. */
    @Test
    void a_processor_whose_thread_died_is_started_again() {
        var processor = querySide.get(Projections.class).processorOf("titles");
        await().until(() -> !processor.processingStatus().isEmpty());

        var thread = threadOf("titles");
        thread.interrupt();
        await().dontCatchUncaughtExceptions().until(() -> !thread.isAlive());

        querySide.record(opened(1));
        await().dontCatchUncaughtExceptions().atMost(20, SECONDS).until(() -> titles() == 1);
    }

    @Test
    void trouble_in_the_jvm_leaves_no_transaction_open() {
        sabotage(new StackOverflowError());
        querySide.record(opened(1));
        await().atMost(20, SECONDS).until(() -> !healthy());

        sabotage(null);

        await().atMost(20, SECONDS).until(() -> titles() == 1);
        await().atMost(20, SECONDS).until(this::healthy);
    }

    @Test
    void during_an_outage_nothing_is_set_aside_and_afterwards_all_is_well() {
        sabotage(new TransientDataAccessResourceException("the database is away"));
        querySide.record(opened(1), opened(2));
        await().atMost(20, SECONDS).until(() -> !healthy());

        sabotage(null);

        await().atMost(20, SECONDS).until(() -> titles() == 2);
        assertThat(number("select count(*) from query.dead_letter")).isZero();
        await().atMost(20, SECONDS).until(this::healthy);
    }

    private static Thread threadOf(String processor) {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().startsWith("EventProcessor[" + processor + "]"))
                .findFirst()
                .orElseThrow();
    }

    private void sabotage(@Nullable Throwable failure) {
        querySide.get(Sabotaged.class).failure.set(failure);
    }

    private boolean healthy() {
        return new Http(querySide.port())
                        .send("GET", "/actuator/health/readiness")
                        .statusCode()
                == 200;
    }

    private long titles() {
        return number("select count(*) from query.title");
    }

    private long number(String sql) {
        return querySide.database().sql(sql).query(Long.class).single();
    }

    static class Sabotaged extends TitlesProjection {

        private final AtomicReference<Throwable> failure = new AtomicReference<>();

        Sabotaged(JdbcTemplate jdbc) {
            super(jdbc);
        }

        @Override
        protected void apply(List<RecordedEvent> batch) {
            switch (failure.get()) {
                case null -> super.apply(batch);
                case Error error -> throw error;
                case RuntimeException exception -> throw exception;
                case Throwable other -> throw new IllegalStateException(other);
            }
        }
    }
}
