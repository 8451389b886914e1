package io.duly.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.awaitility.Awaitility;

/** The PostgreSQL process that a Duly runs inside its data directory. */
record DatabaseServer(ProcessHandle process) {

    /** The server that serves from below this directory, if one runs. */
    static Optional<DatabaseServer> in(Path directory) {
        return find(directory).map(DatabaseServer::new);
    }

    /** Ends a server that outlived its killed Duly, so that a test run leaves no process behind. */
    void end() {
        process.destroy();
        Awaitility.await("end of PostgreSQL").atMost(Duration.ofSeconds(20)).until(() -> !process.isAlive());
    }

    /** Kills one of its workers: the server drops all connections, recovers from its log and serves again. */
    void crash() {
        process.children().findAny().orElseThrow().destroyForcibly();
    }

    /** SIGKILL for the server itself, as the kernel does it when memory runs out. */
    void kill() {
        process.destroyForcibly();
    }

    private static Optional<ProcessHandle> find(Path directory) {
        if (!Files.isDirectory(directory)) {
            return Optional.empty();
        }
        try (var files = Files.find(directory, 4, (file, _) -> file.endsWith("postmaster.pid"))) {
            return files.findFirst().flatMap(DatabaseServer::serverNamedBy);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<ProcessHandle> serverNamedBy(Path pidFile) {
        try (var lines = Files.lines(pidFile)) {
            return lines.findFirst()
                    .map(String::strip)
                    .flatMap(pid -> ProcessHandle.of(Long.parseLong(pid)))
                    .filter(process -> process.info().command().orElse("").contains("postgres"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
