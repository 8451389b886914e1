package io.duly.standalone.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Stops a database server that outlived its killed process, but only when that server serves our own data. */
final class OrphanedServer {

    private static final Logger log = LoggerFactory.getLogger(OrphanedServer.class);

    private static final String PID_FILE = "postmaster.pid";
    private static final int PID = 0;
    private static final int PORT = 3;
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Path data;
    private final String password;

    OrphanedServer(Path data, String password) {
        this.data = data;
        this.password = password;
    }

    void stopIfThereIsOne() throws IOException {
        var file = data.resolve(PID_FILE);
        if (!Files.exists(file)) {
            return;
        }
        var lines = Files.readAllLines(file);
        var process = process(lines);
        if (process.isEmpty()) {
            return;
        }
        if (!servesOurData(lines)) {
            // This process only has the same number. PostgreSQL itself refuses to start beside a living server.
            log.warn("process {} is named in {} but does not serve it; it is left alone", lines.getFirst(), file);
            return;
        }
        log.info("stopping the database server that an earlier, killed process left behind");
        process.get().destroy();
        awaitEnd(process.get());
    }

    private static Optional<ProcessHandle> process(List<String> lines) {
        return lines.stream()
                .skip(PID)
                .findFirst()
                .map(String::strip)
                .filter(pid -> pid.matches("\\d{1,18}"))
                .flatMap(pid -> ProcessHandle.of(Long.parseLong(pid)))
                .filter(ProcessHandle::isAlive);
    }

    /** Asks the server itself. It also ends the connections of its clients, because the server waits for them. */
    private boolean servesOurData(List<String> lines) throws IOException {
        if (lines.size() <= PORT) {
            return false;
        }
        var login = new Properties();
        login.setProperty("user", EmbeddedServer.SUPERUSER);
        login.setProperty("password", password);
        login.setProperty("loginTimeout", "10");
        var url = "jdbc:postgresql://localhost:" + lines.get(PORT).strip() + "/postgres";
        try (var connection = DriverManager.getConnection(url, login);
                var statement = connection.createStatement();
                var answer = statement.executeQuery("show data_directory")) {
            if (!answer.next() || !Files.isSameFile(Path.of(answer.getString(1)), data)) {
                return false;
            }
            statement.execute("select pg_terminate_backend(pid) from pg_stat_activity where pid <> pg_backend_pid()"
                    + " and backend_type = 'client backend'");
            return true;
        } catch (SQLException e) {
            log.warn(
                    "the server on port {} does not answer: {}", lines.get(PORT).strip(), e.getMessage());
            return false;
        }
    }

    private void awaitEnd(ProcessHandle process) throws IOException {
        try {
            process.onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException e) {
            throw new IOException("the database server " + process.pid() + " of " + data + " does not stop", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while the database server stopped", e);
        }
    }
}
