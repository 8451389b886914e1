package io.duly.standalone.postgres;

import static java.nio.file.attribute.PosixFilePermissions.fromString;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import io.duly.standalone.data.DataDirectory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;

class EmbeddedServerIT {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final CompletableFuture<DatabaseNotStarted> lost = new CompletableFuture<>();
    private final List<EmbeddedServer> started = new ArrayList<>();

    /** Unpacked once for all tests, each of which gets a copy. */
    @SuppressWarnings("NullAway.Init")
    @TempDir
    private static Path programs;

    @SuppressWarnings("NullAway.Init")
    @TempDir
    private Path home;

    @SuppressWarnings("NullAway.Init")
    private DataDirectory directory;

    @BeforeAll
    static void unpack() throws IOException {
        PostgresPrograms.unpackedIn(programs);
    }

    @BeforeEach
    void own_the_directory() throws IOException {
        directory = DataDirectory.own(home);
        FileSystemUtils.copyRecursively(programs, home.resolve("postgres-binaries"));
    }

    @AfterEach
    void stop() throws IOException {
        started.forEach(EmbeddedServer::close);
        directory.close();
    }

    @Test
    void a_new_database_sorts_texts_alike_on_every_machine() throws SQLException {
        assertThat(asked(start(), "select datcollate || ' ' || pg_encoding_to_char(encoding) from pg_database"
                        + " where datname = current_database()"))
                .isEqualTo("C UTF8");
    }

    @Test
    void a_new_database_asks_for_its_password() {
        var server = start();
        assertThatExceptionOfType(SQLException.class)
                .isThrownBy(() -> DriverManager.getConnection(server.url(), EmbeddedServer.SUPERUSER, "a guess"))
                .returns("28P01", SQLException::getSQLState);
    }

    @Test
    void the_service_does_not_work_as_the_superuser() throws SQLException {
        assertThat(asked(start(), "select rolsuper or rolcreaterole or rolbypassrls from pg_roles"
                        + " where rolname = current_user"))
                .isEqualTo("f");
    }

    @Test
    void an_acknowledged_commit_is_on_the_disk() throws SQLException {
        var server = start();
        for (var setting : List.of("fsync", "synchronous_commit", "full_page_writes")) {
            assertThat(asked(server, "show " + setting)).as(setting).isEqualTo("on");
        }
    }

    @Test
    void neither_programs_nor_data_are_open_to_other_users() throws IOException {
        FileSystemUtils.deleteRecursively(home.resolve("postgres-binaries"));
        Files.createDirectories(home.resolve("postgres-binaries/PG-of-an-earlier-version"));
        Files.setPosixFilePermissions(home.resolve("postgres-binaries"), fromString("rwxrwxrwx"));
        start().close();
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
        start().close();
        var before = program();
        start().close();
        assertThat(program()).isEqualTo(before);
    }

    @Test
    void programs_that_somebody_removed_are_unpacked_again_at_the_next_start() throws IOException, SQLException {
        start().close();
        Files.delete(postgres());
        assertThat(asked(start(), "select 1")).isEqualTo("1");
    }

    @Test
    void a_directory_with_too_wide_rights_is_narrowed_and_not_refused() throws IOException, SQLException {
        start().close();
        Files.setPosixFilePermissions(home.resolve("postgres"), fromString("rwxrwxrwx"));
        assertThat(asked(start(), "select 1")).isEqualTo("1");
    }

    @Test
    void a_start_that_was_killed_while_it_created_the_database_is_repeated() throws IOException, SQLException {
        Files.createDirectories(home.resolve("postgres.new/base"));
        assertThat(asked(start(), "select 1")).isEqualTo("1");
    }

    @Test
    void a_lost_password_file_is_replaced() throws IOException, SQLException {
        start().close();
        Files.delete(home.resolve("postgres.password"));
        assertThat(asked(start(), "select 1")).isEqualTo("1");
    }

    @Test
    void a_failed_start_says_what_postgresql_said() throws IOException {
        start().close();
        Files.writeString(home.resolve("postgres/postgresql.auto.conf"), "work_mem = plenty\n");
        assertThatExceptionOfType(DatabaseNotStarted.class)
                .isThrownBy(this::start)
                .withMessageContaining("invalid value for parameter \"work_mem\": \"plenty\"")
                .returns(74, DatabaseNotStarted::getExitCode);
    }

    @Test
    void a_directory_that_holds_something_else_is_refused_and_left_alone() throws IOException {
        Files.createDirectory(home.resolve("postgres"));
        Files.writeString(home.resolve("postgres/notes.txt"), "mine");
        assertThatExceptionOfType(DatabaseNotStarted.class)
                .isThrownBy(this::start)
                .withMessageContaining("is no database of PostgreSQL");
        assertThat(home.resolve("postgres/notes.txt")).hasContent("mine");
    }

    @Test
    void a_killed_server_serves_again_at_the_same_address() throws Exception {
        var server = start();
        asked(server, "create temporary table mine (id int)");
        for (int i = 0; i < 3; i++) {
            kill();
            await().atMost(PATIENCE).ignoreExceptions().until(() -> asked(server, "select 1"), "1"::equals);
        }
    }

    @Test
    void a_server_that_somebody_stopped_serves_again() throws Exception {
        var server = start();
        var first = postmaster();
        first.destroy();
        first.onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        await().atMost(PATIENCE).ignoreExceptions().until(() -> asked(server, "select 1"), "1"::equals);
    }

    @Test
    void a_server_that_cannot_be_started_again_is_reported_as_lost_with_the_reason() throws Exception {
        start();
        Files.delete(postgres());
        kill();
        assertThat(lost.get(PATIENCE.toSeconds(), TimeUnit.SECONDS)).hasMessageContaining("failed to exec");
    }

    @Test
    void a_server_whose_files_are_gone_is_reported_as_lost_with_the_words_of_postgresql() throws Exception {
        start();
        var server = postmaster();
        Files.move(home.resolve("postgres"), home.resolve("elsewhere"));
        server.destroyForcibly();
        assertThat(lost.get(PATIENCE.toSeconds(), TimeUnit.SECONDS))
                .hasMessageContaining("could not access directory");
    }

    private EmbeddedServer start() {
        var server = EmbeddedServer.start(directory, Duration.ofSeconds(2), lost::complete);
        started.add(server);
        return server;
    }

    private void kill() throws IOException {
        postmaster().destroyForcibly();
    }

    private ProcessHandle postmaster() throws IOException {
        var pid = Files.readAllLines(home.resolve("postgres/postmaster.pid")).getFirst();
        return ProcessHandle.of(Long.parseLong(pid.strip())).orElseThrow();
    }

    private Path postgres() throws IOException {
        try (var files = Files.find(
                home.resolve("postgres-binaries"), 3, (file, _) -> file.endsWith("bin/postgres"))) {
            return files.findFirst().orElseThrow();
        }
    }

    private Object program() throws IOException {
        var file = Files.readAttributes(postgres(), BasicFileAttributes.class);
        return List.of(file.fileKey(), file.creationTime());
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

    private static String asked(EmbeddedServer server, String sql) throws SQLException {
        var service = server.roles().service();
        try (var connection = DriverManager.getConnection(server.url(), service.user(), service.password());
                var statement = connection.createStatement()) {
            if (!statement.execute(sql)) {
                return "";
            }
            try (var answer = statement.getResultSet()) {
                answer.next();
                return answer.getString(1);
            }
        }
    }
}
