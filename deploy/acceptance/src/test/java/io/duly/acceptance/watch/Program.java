package io.duly.acceptance.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A program of Prometheus or Alertmanager, as Debian installs them. */
enum Program {
    PROMETHEUS("prometheus"),
    PROMTOOL("promtool"),
    ALERTMANAGER("prometheus-alertmanager"),
    AMTOOL("amtool");

    private static final String REQUIRED = "DULY_PROMETHEUS_REQUIRED";

    private final String name;

    Program(String name) {
        this.name = name;
    }

    /** Skips the test where they are not installed, unless somebody insists on it. */
    static void requireAll() {
        for (var program : values()) {
            if (!program.isInstalled()) {
                var missing = program.name + " is not installed: apt-get install prometheus prometheus-alertmanager";
                if (Boolean.parseBoolean(System.getenv(REQUIRED))) {
                    fail(missing);
                }
                abort(missing);
            }
        }
    }

    private boolean isInstalled() {
        return List.of(System.getenv("PATH").split(":")).stream()
                .anyMatch(directory -> Files.isExecutable(Path.of(directory, name)));
    }

    /** Runs it to its end and returns what it said; fails when it fails. */
    String run(Path directory, List<String> arguments) {
        return run(directory, name, arguments);
    }

    static String run(Path directory, String program, List<String> arguments) {
        var command = new ArrayList<>(List.of(program));
        command.addAll(arguments);
        try {
            var process = new ProcessBuilder(command)
                    .directory(directory.toFile())
                    .redirectErrorStream(true)
                    .start();
            var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(process.waitFor()).as(command + "\n" + said).isZero();
            return said;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Starts it and lets it run; what it says is in {@code directory}. */
    Process start(Path directory, List<String> arguments) {
        var command = new ArrayList<>(List.of(name));
        command.addAll(arguments);
        try {
            return new ProcessBuilder(command)
                    .directory(directory.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(directory.resolve(name + ".log").toFile())
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
