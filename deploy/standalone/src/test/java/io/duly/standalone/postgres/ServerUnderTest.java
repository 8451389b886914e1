package io.duly.standalone.postgres;

import io.duly.standalone.data.DataDirectory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;

/** The lives of an embedded server in one directory. A test may kill it. */
final class ServerUnderTest implements AutoCloseable {

    private static final Duration GIVE_UP_AFTER = Duration.ofSeconds(2);

    /** Unpacked once for all tests, each of which gets a copy. */
    private static @Nullable Path programs;

    private final CompletableFuture<DatabaseNotStarted> lost = new CompletableFuture<>();
    private final List<EmbeddedServer> started = new ArrayList<>();
    private final Path home;
    private final DataDirectory directory;

    private ServerUnderTest(Path home, DataDirectory directory) {
        this.home = home;
        this.directory = directory;
    }

    static ServerUnderTest in(Path home) throws IOException {
        FileSystemUtils.copyRecursively(programs(), home.resolve("postgres-binaries"));
        return new ServerUnderTest(home, DataDirectory.own(home));
    }

    private static synchronized Path programs() throws IOException {
        var known = programs;
        if (known == null) {
            known = Files.createTempDirectory("postgres-binaries");
            PostgresPrograms.unpackedIn(known);
            var place = known;
            Runtime.getRuntime().addShutdownHook(new Thread(() -> FileSystemUtils.deleteRecursively(place.toFile())));
            programs = known;
        }
        return known;
    }

    Path home() {
        return home;
    }

    /** Completed with the reason when the server is given up. */
    CompletableFuture<DatabaseNotStarted> lost() {
        return lost;
    }

    EmbeddedServer start() {
        var server = EmbeddedServer.start(directory, GIVE_UP_AFTER, lost::complete);
        started.add(server);
        return server;
    }

    void kill() throws IOException {
        postmaster().destroyForcibly();
    }

    ProcessHandle postmaster() throws IOException {
        return livingPostmaster().orElseThrow();
    }

    Optional<ProcessHandle> livingPostmaster() throws IOException {
        var file = home.resolve("postgres/postmaster.pid");
        var lines = Files.exists(file) ? Files.readAllLines(file) : List.<String>of();
        return lines.stream()
                .findFirst()
                .flatMap(pid -> ProcessHandle.of(Long.parseLong(pid.strip())))
                .filter(process -> process.info().command().orElse("").contains("postgres"));
    }

    /** Where the server's program lies. */
    Path postgres() throws IOException {
        try (var files = Files.find(home.resolve("postgres-binaries"), 3, (file, _) -> file.endsWith("bin/postgres"))) {
            return files.findFirst().orElseThrow();
        }
    }

    /** Another value when the program was written anew. */
    Object program() throws IOException {
        var file = Files.readAttributes(postgres(), BasicFileAttributes.class);
        return List.of(String.valueOf(file.fileKey()), file.creationTime());
    }

    /** What the service is answered. */
    @Nullable
    String asked(EmbeddedServer server, String sql) throws SQLException {
        var service = server.roles().service();
        try (var connection = DriverManager.getConnection(server.url(), service.user(), service.password());
                var statement = connection.createStatement()) {
            if (!statement.execute(sql)) {
                return null;
            }
            try (var answer = statement.getResultSet()) {
                answer.next();
                return answer.getString(1);
            }
        }
    }

    @Override
    public void close() throws IOException {
        started.forEach(EmbeddedServer::close);
        directory.close();
    }
}
