package io.duly.acceptance.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The files of {@code deploy} as they are shipped, and copies of them with other addresses and shorter times. */
final class Shipped {

    static final Path DEPLOY = Path.of("..").toAbsolutePath().normalize();
    static final Path PROMETHEUS = DEPLOY.resolve("prometheus");
    static final Path BOARDS = DEPLOY.resolve("grafana/dashboards");

    private Shipped() {}

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The files of a directory with this ending, in their order. */
    static List<Path> files(Path directory, String ending) {
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Fails when the text is not there, or the test would try something else than it says. */
    static String replaced(String text, String regex, String replacement) {
        var changed = text.replaceAll(regex, replacement);
        assertThat(changed).as("nothing to replace by " + replacement).isNotEqualTo(text);
        return changed;
    }
}
