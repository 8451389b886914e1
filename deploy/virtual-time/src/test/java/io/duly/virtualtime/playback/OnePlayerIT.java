package io.duly.virtualtime.playback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.duly.testing.TestPostgres;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class OnePlayerIT {

    private static final String ASKING = "select count(*) from pg_stat_activity"
            + " where datname = current_database() and query like 'select pg_try_advisory_lock%'";

    private final DriverManagerDataSource source =
            new DriverManagerDataSource(TestPostgres.newEmptyDatabase(), TestPostgres.USER, TestPostgres.PASSWORD);
    private final JdbcClient database = JdbcClient.create(source);
    private final OnePlayer first = new OnePlayer(source);
    private final OnePlayer second = new OnePlayer(source);

    @Test
    void a_second_process_waits_until_the_first_is_done() {
        first.takeTurn();
        var waiting = CompletableFuture.runAsync(second::takeTurn);
        await("the second process to ask").until(() -> asking() == 2);
        assertThat(waiting).isNotDone();

        first.giveTurnBack();

        await("its turn").until(waiting::isDone);
        assertThat(waiting).isCompleted();
    }

    @Test
    void the_turn_of_a_process_that_is_gone_passes_on() {
        first.takeTurn();
        var waiting = CompletableFuture.runAsync(second::takeTurn);
        await("the second process to ask").until(() -> asking() == 2);

        database.sql("select pg_terminate_backend(l.pid) from pg_locks l where l.locktype = 'advisory' and l.granted")
                .query((_, _) -> true)
                .list();

        await("its turn").until(waiting::isDone);
        assertThat(waiting).isCompleted();
    }

    @Test
    void a_process_that_has_the_turn_may_ask_for_it_again() {
        first.takeTurn();
        first.takeTurn();
        first.giveTurnBack();

        assertThat(CompletableFuture.runAsync(second::takeTurn)).succeedsWithin(Duration.ofSeconds(10));
    }

    private long asking() {
        return database.sql(ASKING).query(Long.class).single();
    }
}
