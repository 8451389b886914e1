package io.duly.standalone.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.duly.standalone.data.DataDirectory;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A data directory of an earlier version: made by another library, and everything in it belongs to the superuser. */
class EarlierDirectoryIT {

    private static final String PASSWORD = "an-earlier-password";

    /** The first superuser of a database has this number. */
    private static final String OF_THE_SUPERUSER = """
            select oid::regclass::text from pg_class where relowner = 10
                and relnamespace in ('command'::regnamespace, 'query'::regnamespace)
            union all
            select oid::regprocedure::text from pg_proc where proowner = 10
                and pronamespace in ('command'::regnamespace, 'query'::regnamespace)
            union all
            select nspname from pg_namespace where nspowner = 10 and nspname in ('command', 'query')
            """;

    @SuppressWarnings("NullAway.Init")
    @TempDir
    private Path home;

    @SuppressWarnings("NullAway.Init")
    private DataDirectory directory;

    @SuppressWarnings("NullAway.Init")
    private EmbeddedServer server;

    @BeforeEach
    void take_over() throws Exception {
        directory = DataDirectory.own(home);
        Files.writeString(home.resolve("postgres.password"), PASSWORD + "\n");
        makeEarlierDirectory();
        server = EmbeddedServer.start(directory, Duration.ofSeconds(2), _ -> {});
        migrate(as(server.roles().owner()), "command", "flyway_schema_history", "latest");
        migrate(as(server.roles().owner()), "query", "flyway_history", "latest");
    }

    @AfterEach
    void stop() throws Exception {
        server.close();
        directory.close();
    }

    @Test
    void nothing_belongs_to_the_superuser_any_more() {
        List<String> found = new JdbcTemplate(superuser()).queryForList(OF_THE_SUPERUSER, String.class);
        assertThat(found).isEmpty();
    }

    @Test
    void its_events_are_there_and_cannot_be_changed_any_more() {
        var service = new JdbcTemplate(as(server.roles().service()));
        assertThat(service.queryForObject("select count(*) from command.event_log", Long.class))
                .isEqualTo(1);
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> service.update("delete from command.domain_event"));
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> new JdbcTemplate(superuser()).update("delete from command.domain_event"));
    }

    @Test
    void its_password_stays() throws SQLException {
        try (var connection = superuser().getConnection()) {
            assertThat(connection.isValid(1)).isTrue();
        }
    }

    private void makeEarlierDirectory() throws Exception {
        try (var earlier = EmbeddedPostgres.builder()
                .setDataDirectory(home.resolve("postgres"))
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .start()) {
            var database = earlier.getPostgresDatabase();
            migrate(database, "command", "flyway_schema_history", "13");
            migrate(database, "query", "flyway_history", "26");
            new JdbcTemplate(database).execute("""
                    insert into command.domain_event (event_identifier, aggregate_identifier, sequence_number, type,
                        time_stamp, payload_type, payload_revision, payload, meta_data)
                    values ('first', 'deal-1', 0, 'Deal', '2026-03-02T06:00:00Z',
                        'GoodsDelivered', '1', '{}', '{}')""");
        }
    }

    private static void migrate(DataSource database, String schema, String history, String version) {
        Flyway.configure()
                .dataSource(database)
                .schemas(schema)
                .defaultSchema(schema)
                .table(history)
                .locations("classpath:db/" + schema)
                .target(version)
                .load()
                .migrate();
    }

    private DataSource superuser() {
        return as(new ServerRoles.Login(EmbeddedServer.SUPERUSER, PASSWORD));
    }

    private DataSource as(ServerRoles.Login login) {
        return new DriverManagerDataSource(server.url(), login.user(), login.password());
    }
}
