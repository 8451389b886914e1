package io.duly.standalone.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One life of the server. */
final class ServerProcess {

    private static final Logger log = LoggerFactory.getLogger(ServerProcess.class);

    private static final String PID_FILE = "postmaster.pid";
    private static final int PID = 0;
    private static final int STATUS = 7;
    private static final long LOOK_EVERY_MILLIS = 20;
    private static final Duration TELL_EVERY = Duration.ofSeconds(10);
    private static final Duration STOP_PATIENCE = Duration.ofSeconds(60);

    /** A crash loses no commit, whatever the directory's own settings say. Only this machine reaches the server. */
    private static final Map<String, String> SETTINGS = Map.ofEntries(
            Map.entry("fsync", "on"),
            Map.entry("synchronous_commit", "on"),
            Map.entry("full_page_writes", "on"),
            Map.entry("restart_after_crash", "on"),
            Map.entry("listen_addresses", "localhost"),
            Map.entry("unix_socket_directories", ""),
            Map.entry("timezone", "UTC"),
            Map.entry("lc_messages", "C"),
            Map.entry("log_checkpoints", "off"),
            // What a statement did wrong is told to whoever sent it. The log is about the server itself.
            Map.entry("log_min_messages", "log"),
            Map.entry("max_connections", "60"),
            Map.entry("shared_buffers", "256MB"),
            Map.entry("max_wal_size", "2GB"),
            Map.entry("wal_compression", "on"),
            Map.entry("random_page_cost", "1.1"),
            Map.entry("jit", "off"));

    private final PostgresPrograms programs;
    private final Path data;
    private final Process process;
    private final ServerOutput output;

    private ServerProcess(PostgresPrograms programs, Path data, Process process) {
        this.programs = programs;
        this.data = data;
        this.process = process;
        this.output = new ServerOutput(process);
    }

    static ServerProcess launch(PostgresPrograms programs, Path data, int port) {
        var arguments = new ArrayList<>(List.of("-D", data.toString(), "-p", Integer.toString(port)));
        SETTINGS.forEach((name, value) -> arguments.addAll(List.of("-c", name + "=" + value)));
        try {
            var process = programs.command("postgres", arguments).start();
            process.getOutputStream().close();
            return new ServerProcess(programs, data, process);
        } catch (IOException e) {
            throw new DatabaseNotStarted("PostgreSQL cannot be run: " + e.getMessage(), e);
        }
    }

    /**
     * Waits as long as the server lives: after a crash it may have much to read first.
     *
     * @throws DatabaseNotStarted as soon as it has ended
     */
    void awaitReady() throws InterruptedException {
        var told = System.nanoTime();
        while (!process.waitFor(LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS)) {
            if (isReady()) {
                output.serving(true);
                return;
            }
            if (System.nanoTime() - told > TELL_EVERY.toNanos()) {
                told = System.nanoTime();
                log.warn("PostgreSQL is still starting. It said last:{}{}", System.lineSeparator(), output.soFar());
            }
        }
        throw new DatabaseNotStarted("PostgreSQL does not start on " + data, output.tail());
    }

    /** The server itself keeps this line up to date, for everybody who waits for it. */
    private boolean isReady() {
        try {
            var lines = Files.readAllLines(data.resolve(PID_FILE));
            return lines.size() > STATUS
                    && lines.get(PID).strip().equals(Long.toString(process.pid()))
                    && lines.get(STATUS).strip().equals("ready");
        } catch (IOException notYet) {
            return false;
        }
    }

    /** @return how it ended and what it said last */
    String awaitEnd() throws InterruptedException {
        var code = process.waitFor();
        return "PostgreSQL ended with " + code + ". It said last:" + System.lineSeparator() + output.tail();
    }

    /** Ends the connections that are still there; what they had not committed is rolled back. */
    void stop() throws InterruptedException {
        output.serving(false);
        if (!process.isAlive()) {
            return;
        }
        var patience = Long.toString(STOP_PATIENCE.toSeconds());
        try {
            programs.run("pg_ctl", List.of("stop", "-D", data.toString(), "-m", "fast", "-w", "-t", patience));
        } catch (IOException | DatabaseNotStarted e) {
            log.error("PostgreSQL is ended by force, and recovers at the next start: {}", e.getMessage());
            process.destroyForcibly();
        }
        process.waitFor();
    }
}
