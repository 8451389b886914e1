package io.duly.command.published;

import static io.duly.testing.PlaybookFixture.CLAUSES;
import static io.duly.testing.PlaybookFixture.PREVENTION;
import static io.duly.testing.PlaybookFixture.playbook;
import static org.assertj.core.api.Assertions.assertThat;

import io.duly.events.playbook.Playbook;
import io.duly.testing.TestPostgres;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class PublishedVersionsIT {

    private static final DriverManagerDataSource DATABASE =
            new DriverManagerDataSource(TestPostgres.newDatabase(), TestPostgres.USER, TestPostgres.PASSWORD);

    private final PublishedVersions<Playbook> published = newLookup();

    @BeforeAll
    static void migrate() {
        Flyway.configure()
                .dataSource(DATABASE)
                .locations("classpath:db/command")
                .schemas("command")
                .load()
                .migrate();
    }

    @Test
    void a_version_is_found_as_it_was_published() {
        published.add("found", 1, PREVENTION);
        published.add("found", 2, playbook(CLAUSES));
        assertThat(newLookup().find("found", 1)).contains(PREVENTION);
        assertThat(newLookup().find("found", 2)).contains(playbook(CLAUSES));
    }

    @Test
    void the_latest_version_has_the_greatest_number() {
        published.add("latest", 1, PREVENTION);
        published.add("latest", 2, PREVENTION);
        assertThat(published.latest("latest")).contains(2);
        assertThat(published.numbers("latest")).containsExactly(1, 2);
    }

    @Test
    void a_version_is_found_in_the_moment_in_which_it_is_published() {
        assertThat(published.find("moment", 1)).isEmpty();
        published.add("moment", 1, PREVENTION);
        assertThat(published.find("moment", 1)).contains(PREVENTION);
    }

    @Test
    void nothing_is_found_where_nothing_was_published() {
        assertThat(published.find("nothing", 1)).isEmpty();
        assertThat(published.latest("nothing")).isEmpty();
        assertThat(published.numbers("nothing")).isEmpty();
    }

    private static PublishedVersions<Playbook> newLookup() {
        return new PublishedVersions<>(JdbcClient.create(DATABASE), "command.playbook", "playbook", Playbook.class);
    }
}
