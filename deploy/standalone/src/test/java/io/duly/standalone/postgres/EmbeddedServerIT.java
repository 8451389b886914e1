package io.duly.standalone.postgres;

import static java.nio.file.attribute.PosixFilePermissions.fromString;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;

class EmbeddedServerIT {

    @SuppressWarnings("NullAway.Init")
    @TempDir
    private Path home;

    @SuppressWarnings("NullAway.Init")
    private ServerUnderTest under;

    @BeforeEach
    void in_a_directory_of_its_own() throws IOException {
        under = ServerUnderTest.in(home);
    }

    @AfterEach
    void stop() throws IOException {
        under.close();
    }

    @Test
    void a_new_database_sorts_texts_alike_on_every_machine() throws SQLException {
        assertThat(under.asked(
                        under.start(),
                        "select datcollate || ' ' || pg_encoding_to_char(encoding) from pg_database"
                                + " where datname = current_database()"))
                .isEqualTo("C UTF8");
    }

    @Test
    void a_new_database_asks_for_its_password() {
        var server = under.start();
        assertThatExceptionOfType(SQLException.class)
                .isThrownBy(() -> DriverManager.getConnection(server.url(), EmbeddedServer.SUPERUSER, "a guess"))
                .returns("28P01", SQLException::getSQLState);
    }

    @Test
    void the_service_does_not_work_as_the_superuser() throws SQLException {
        assertThat(under.asked(
                        under.start(),
                        "select rolsuper or rolcreaterole or rolbypassrls from pg_roles"
                                + " where rolname = current_user"))
                .isEqualTo("f");
    }

    @Test
    void an_acknowledged_commit_is_on_the_disk() throws SQLException {
        var server = under.start();
        for (var setting : List.of("fsync", "synchronous_commit", "full_page_writes")) {
            assertThat(under.asked(server, "show " + setting)).as(setting).isEqualTo("on");
        }
    }

    @Test
    void neither_programs_nor_data_are_open_to_other_users() throws IOException {
        FileSystemUtils.deleteRecursively(under.home().resolve("postgres-binaries"));
        Files.createDirectories(under.home().resolve("postgres-binaries/PG-of-an-earlier-version"));
        Files.setPosixFilePermissions(under.home().resolve("postgres-binaries"), fromString("rwxrwxrwx"));
        under.start().close();
        try (var files = Files.walk(home)) {
            assertThat(files.skip(1)
                            .filter(file -> !Files.isSymbolicLink(file))
                            .filter(file -> !file.endsWith("duly.lock"))
                            .filter(EmbeddedServerIT::isOpenToOthers))
                    .isEmpty();
        }
    }

    @Test
    void a_second_start_unpacks_nothing() throws IOException {
        under.start().close();
        var before = under.program();
        under.start().close();
        assertThat(under.program()).isEqualTo(before);
    }

    @Test
    void programs_that_somebody_removed_are_unpacked_again_at_the_next_start() throws IOException, SQLException {
        under.start().close();
        Files.delete(under.postgres());
        assertThat(under.asked(under.start(), "select 1")).isEqualTo("1");
    }

    @Test
    void a_directory_with_too_wide_rights_is_narrowed_and_not_refused() throws IOException, SQLException {
        under.start().close();
        Files.setPosixFilePermissions(under.home().resolve("postgres"), fromString("rwxrwxrwx"));
        assertThat(under.asked(under.start(), "select 1")).isEqualTo("1");
    }

    @Test
    void a_start_that_was_killed_while_it_created_the_database_is_repeated() throws IOException, SQLException {
        Files.createDirectories(under.home().resolve("postgres.new/base"));
        assertThat(under.asked(under.start(), "select 1")).isEqualTo("1");
    }

    @Test
    void a_lost_password_file_is_replaced() throws IOException, SQLException {
        under.start().close();
        Files.delete(under.home().resolve("postgres.password"));
        assertThat(under.asked(under.start(), "select 1")).isEqualTo("1");
    }

    @Test
    void a_failed_start_says_what_postgresql_said() throws IOException {
        under.start().close();
        Files.writeString(under.home().resolve("postgres/postgresql.auto.conf"), "work_mem = plenty\n");
        assertThatExceptionOfType(DatabaseNotStarted.class)
                .isThrownBy(under::start)
                .withMessageContaining("invalid value for parameter \"work_mem\": \"plenty\"");
    }

    @Test
    void what_postgresql_says_of_half_a_database_is_not_lost() throws IOException {
        Files.createDirectory(under.home().resolve("postgres"));
        Files.writeString(under.home().resolve("postgres/PG_VERSION"), "18");
        assertThatExceptionOfType(DatabaseNotStarted.class)
                .isThrownBy(under::start)
                .withMessageContaining("could not access the server configuration file");
    }

    @Test
    void a_directory_that_holds_something_else_is_refused_and_left_alone() throws IOException {
        Files.createDirectory(under.home().resolve("postgres"));
        Files.writeString(under.home().resolve("postgres/notes.txt"), "mine");
        assertThatExceptionOfType(DatabaseNotStarted.class)
                .isThrownBy(under::start)
                .withMessageContaining("is no database of PostgreSQL");
        assertThat(under.home().resolve("postgres/notes.txt")).hasContent("mine");
    }

    private static boolean isOpenToOthers(Path file) {
        try {
            return Files.getPosixFilePermissions(file).stream()
                    .map(PosixFilePermission::name)
                    .anyMatch(right -> !right.startsWith("OWNER"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
