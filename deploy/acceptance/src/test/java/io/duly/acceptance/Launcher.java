package io.duly.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The launcher script with a cache of its own, called from anywhere. */
final class Launcher {

    private static final Path SCRIPT = Path.of("..", "duly").toAbsolutePath().normalize();

    /** What one call printed and ended with. */
    record Result(int exitCode, String printed) {}

    private final Path home;
    private final Path jar;

    private Launcher(Path home, Path jar) {
        this.home = home;
        this.jar = jar;
    }

    static Launcher in(Path home) {
        return new Launcher(home, Path.of(RunningDuly.jar()));
    }

    Launcher with(Path otherJar) {
        return new Launcher(home, otherJar);
    }

    ProcessBuilder program(String options) {
        var builder = new ProcessBuilder(new ArrayList<>(List.of("sh", SCRIPT.toString()))).directory(home.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("DULY_"));
        builder.environment().put("DULY_JAR", jar.toString());
        builder.environment().put("DULY_CACHE_DIR", cache().toString());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("JAVA_OPTS", options);
        return builder;
    }

    Result run(String options, String... arguments) {
        return end(start(options, arguments));
    }

    Process start(String options, String... arguments) {
        var program = program(options);
        program.command().addAll(List.of(arguments));
        try {
            return program.redirectErrorStream(true).start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Result end(Process process) {
        try {
            var printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Result(process.waitFor(), printed);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    Path cache() {
        return home.resolve("cache of jars");
    }

    /** The names below the cache that begin so. */
    List<Path> cached(String prefix) {
        if (!Files.isDirectory(cache())) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(cache())) {
            return files.filter(file -> file.getFileName().toString().startsWith(prefix))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The caches of classes that belong to the extracted jars. */
    List<Path> trained() {
        return cached("jar-").stream().flatMap(Launcher::caches).toList();
    }

    private static Stream<Path> caches(Path directory) {
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(file -> file.toString().endsWith(".aot")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
