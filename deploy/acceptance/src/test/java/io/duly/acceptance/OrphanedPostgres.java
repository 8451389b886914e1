package io.duly.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.awaitility.Awaitility;

/** Ends the database server that outlived its killed Duly, so that a test run leaves no process behind. */
final class OrphanedPostgres {

    private OrphanedPostgres() {}

    static void endIn(Path directory) {
        find(directory).ifPresent(server -> {
            server.destroy();
            Awaitility.await("end of the orphaned PostgreSQL")
                    .atMost(Duration.ofSeconds(20))
                    .until(() -> !server.isAlive());
        });
    }

    private static Optional<ProcessHandle> find(Path directory) {
        if (!Files.isDirectory(directory)) {
            return Optional.empty();
        }
        try (var files = Files.find(directory, 4, (file, _) -> file.endsWith("postmaster.pid"))) {
            return files.findFirst().flatMap(OrphanedPostgres::serverNamedBy);
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
