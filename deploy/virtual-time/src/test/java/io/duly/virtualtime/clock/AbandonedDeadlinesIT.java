package io.duly.virtualtime.clock;

import static org.assertj.core.api.Assertions.assertThat;

import io.duly.testing.TestPostgres;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class AbandonedDeadlinesIT {

    private static final Instant MOMENT = Instant.parse("2026-01-14T06:00:00Z");
    private static final ZoneId ZONE = ZoneId.of("Europe/Moscow");

    private final DriverManagerDataSource source =
            new DriverManagerDataSource(TestPostgres.newDatabase(), TestPostgres.USER, TestPostgres.PASSWORD);
    private final JdbcClient database = JdbcClient.create(source);

    @BeforeEach
    void a_process_was_killed_while_it_was_busy_with_a_deadline() {
        Flyway.configure()
                .dataSource(source)
                .schemas("command")
                .locations("classpath:db/command")
                .load()
                .migrate();
        database.sql("insert into command.scheduled_tasks"
                        + " (task_name, task_instance, execution_time, picked, picked_by, last_heartbeat, version)"
                        + " values ('AxonDeadline', 'one', ?, true, 'the dead', ?, 1)")
                .params(MOMENT.atOffset(ZoneOffset.UTC), MOMENT.atOffset(ZoneOffset.UTC))
                .update();
    }

    @Test
    void in_virtual_time_a_deadline_that_a_killed_process_held_is_free_again() {
        new AbandonedDeadlines(VirtualClock.standingAt(MOMENT, ZONE), database);

        assertThat(isPicked()).isFalse();
    }

    @Test
    void in_real_time_a_held_deadline_stays_with_the_node_that_may_hold_it() {
        new AbandonedDeadlines(Clock.fixed(MOMENT, ZONE), database);

        assertThat(isPicked()).isTrue();
    }

    private boolean isPicked() {
        return database.sql("select picked from command.scheduled_tasks")
                .query(Boolean.class)
                .single();
    }
}
