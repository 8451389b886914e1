package io.duly.demo.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.duly.testing.TestPostgres;
import io.duly.virtualtime.clock.Bookmarks;
import io.duly.virtualtime.clock.Bookmarks.Bookmark;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class DemoRunsIT {

    private static final Instant FIRST_START = Instant.parse("2026-08-01T09:30:00Z");
    private static final Instant NEXT_DAY = Instant.parse("2026-08-02T09:30:00Z");
    private static final Instant MEANWHILE = Instant.parse("2025-11-10T12:00:00Z");
    private static final ZoneId ZONE = ZoneId.of("Europe/Moscow");

    private final DataSource source =
            new DriverManagerDataSource(TestPostgres.newEmptyDatabase(), TestPostgres.USER, TestPostgres.PASSWORD);
    private final JdbcClient database = JdbcClient.create(source);
    private final Bookmarks bookmarks = new Bookmarks(source);

    @Test
    void an_empty_database_is_filled_up_to_the_moment_of_the_start() {
        var run = startAt(FIRST_START).forThisStart().orElseThrow();

        assertThat(run.until()).isEqualTo(FIRST_START);
        assertThat(run.startsAt()).isBefore(FIRST_START.minus(Duration.ofDays(320)));
    }

    @Test
    void a_database_with_tables_but_no_event_is_filled_too() {
        createStore();

        assertThat(startAt(FIRST_START).forThisStart()).isPresent();
    }

    @Test
    void a_killed_start_continues_the_run_with_the_day_on_which_it_began() {
        var first = startAt(FIRST_START).forThisStart().orElseThrow();
        createStore();
        storeAnEvent();
        bookmarks.set(DemoRuns.NAME, new Bookmark(first.content(), MEANWHILE, false));

        var second = startAt(NEXT_DAY).forThisStart().orElseThrow();

        assertThat(second.until()).isEqualTo(FIRST_START);
        assertThat(second.startsAt()).isEqualTo(MEANWHILE);
        assertThat(second.content()).isEqualTo(first.content());
    }

    @Test
    void a_finished_demo_is_not_played_again() {
        var first = startAt(FIRST_START).forThisStart().orElseThrow();
        bookmarks.set(DemoRuns.NAME, new Bookmark(first.content(), FIRST_START, true));

        assertThat(startAt(NEXT_DAY).forThisStart()).isEmpty();
    }

    @Test
    void real_data_is_never_mixed_with_the_demo() {
        createStore();
        storeAnEvent();

        assertThat(startAt(FIRST_START).forThisStart()).isEmpty();
        assertThat(bookmarks.find(DemoRuns.NAME)).isEmpty();
    }

    @Test
    void half_of_another_edition_is_not_completed_with_this_one() {
        bookmarks.set(DemoRuns.NAME, new Bookmark("0 until " + FIRST_START, MEANWHILE, false));

        assertThatThrownBy(() -> startAt(NEXT_DAY).forThisStart())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("another version");
    }

    private DemoRuns startAt(Instant now) {
        return new DemoRuns(bookmarks, database, InstantSource.fixed(now), ZONE);
    }

    /** Only that something is there matters. */
    private void createStore() {
        database.sql("create schema command").update();
        database.sql("create table command.domain_event (global_index bigint)").update();
    }

    private void storeAnEvent() {
        database.sql("insert into command.domain_event values (1)").update();
    }
}
