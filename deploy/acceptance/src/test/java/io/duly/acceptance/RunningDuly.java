package io.duly.acceptance;

import static org.awaitility.Awaitility.await;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.awaitility.core.ConditionTimeoutException;

/** One Duly in a process of its own, started as an operator starts it: the executable jar, a data directory, a port. */
public final class RunningDuly implements AutoCloseable {

    private static final Duration START_BOUND = Duration.ofMinutes(5);
    private static final int TAIL = 60;

    private final Path home;
    private final Process process;
    private final URI base;
    private final Instant startedAt;

    private RunningDuly(Path home, Process process, URI base, Instant startedAt) {
        this.home = home;
        this.process = process;
        this.base = base;
        this.startedAt = startedAt;
    }

    /** An empty Duly whose clock stands at {@code now} until it is told otherwise. */
    public static RunningDuly emptyAt(Path home, Instant now) {
        return start(home, "--duly.demo=false", "--duly.clock=" + now).untilReady(START_BOUND);
    }

    /** Starts the process without waiting for it; {@code home} gets the data directory and the log. */
    public static RunningDuly start(Path home, String... arguments) {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var program = new ProcessBuilder(java, "-jar", jar());
        program.environment().keySet().removeIf(name -> name.startsWith("DULY_"));
        return start(home, program, arguments);
    }

    /** Starts it by another program than the JVM itself. */
    static RunningDuly start(Path home, ProcessBuilder builder, String... arguments) {
        var port = freePort();
        var command = new ArrayList<>(builder.command());
        command.addAll(List.of("--server.port=" + port, "--duly.data-dir=" + home.resolve("data")));
        command.addAll(List.of(arguments));
        builder.command(command)
                .redirectErrorStream(true)
                .redirectOutput(Redirect.appendTo(log(home).toFile()))
                .redirectInput(Redirect.from(new File("/dev/null")));
        builder.environment().keySet().removeIf(name -> name.startsWith("SPRING_"));
        for (var user : User.values()) {
            builder.environment().put(user.passwordVariable(), user.password());
        }
        try {
            var startedAt = Instant.now();
            return new RunningDuly(home, builder.start(), URI.create("http://localhost:" + port), startedAt);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot start " + command, e);
        }
    }

    static String jar() {
        return Path.of(System.getProperty("duly.jar", "../standalone/target/duly-standalone.jar"))
                .toAbsolutePath()
                .normalize()
                .toString();
    }

    public RunningDuly untilReady(Duration bound) {
        try {
            await("readiness")
                    .pollInterval(Duration.ofMillis(100))
                    .atMost(bound)
                    .until(() -> isReady() || !isAlive());
        } catch (ConditionTimeoutException e) {
            throw new AssertionError("Duly was not ready within " + bound + "\n" + tailOfLog(), e);
        }
        if (!isAlive()) {
            throw new AssertionError("Duly ended with " + process.exitValue() + " before it was ready\n" + tailOfLog());
        }
        return this;
    }

    public boolean isReady() {
        try {
            return anonymous().get("/actuator/health/readiness").status() == 200;
        } catch (UncheckedIOException _) {
            return false;
        }
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    Duration age() {
        return Duration.between(startedAt, Instant.now());
    }

    public Api as(Login user) {
        return new Api(base, user);
    }

    Api anonymous() {
        return new Api(base, null);
    }

    long pid() {
        return process.pid();
    }

    public URI base() {
        return base;
    }

    DatabaseServer database() {
        return DatabaseServer.in(home.resolve("data")).orElseThrow();
    }

    /**
     * SIGKILL for the Java process alone. Its PostgreSQL stays behind as an orphan, as it would when the kernel runs
     * out of memory, and the next start has to cope with it.
     */
    void kill() {
        process.destroyForcibly();
        awaitEnd(Duration.ofSeconds(20));
    }

    /** The orderly end, by SIGTERM. Returns the exit code. */
    int stop() {
        process.destroy();
        awaitEnd(Duration.ofMinutes(2));
        return process.exitValue();
    }

    /** @return the code with which the process ended */
    int awaitEnd(Duration bound) {
        try {
            if (!process.waitFor(bound.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new AssertionError("Duly did not end within " + bound + "\n" + tailOfLog());
            }
            return process.exitValue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while Duly was ending", e);
        }
    }

    /** Stops the process if it still runs, and the PostgreSQL that a killed one left behind. */
    @Override
    public void close() {
        try {
            if (process.isAlive()) {
                stop();
            }
        } finally {
            DatabaseServer.in(home.resolve("data")).ifPresent(DatabaseServer::end);
        }
    }

    String logged() {
        try {
            return Files.readString(log(home));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String tailOfLog() {
        var lines = logged().lines().toList();
        return String.join("\n", lines.subList(Math.max(0, lines.size() - TAIL), lines.size()));
    }

    private static Path log(Path home) {
        return home.resolve("duly.log");
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
