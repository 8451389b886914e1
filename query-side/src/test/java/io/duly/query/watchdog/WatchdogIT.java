package io.duly.query.watchdog;

import static io.duly.query.testing.Deals.opened;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.duly.query.projection.Projections;
import io.duly.query.projection.RecordedEvent;
import io.duly.query.testing.Http;
import io.duly.query.testing.QuerySideUnderTest;
import io.duly.query.testing.TitlesProjection;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
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
        var processor = querySide.get(Projections.class).processorOf("titles");
        await().until(() -> !processor.processingStatus().isEmpty());
        processor.shutDown();

        querySide.record(opened(1));

        await().atMost(20, SECONDS).until(() -> titles() == 1);
    }

    @Test
    void a_processor_whose_thread_died_is_started_again() {
        var processor = querySide.get(Projections.class).processorOf("titles");
        await().until(() -> !processor.processingStatus().isEmpty());

        var thread = threadOf("titles");
        thread.interrupt();
        await().until(() -> !thread.isAlive());

        querySide.record(opened(1));
        await().atMost(20, SECONDS).until(() -> titles() == 1);
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
