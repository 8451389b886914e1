package io.duly.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where the processes of a test run keep their data and logs for a look after a failure: below the build directory. */
public final class Scratch {

    private Scratch() {}

    public static Path directory(String name) {
        try {
            var parent =
                    Path.of(System.getProperty("duly.scratch", "target/e2e")).toAbsolutePath();
            return Files.createTempDirectory(Files.createDirectories(parent), name + "-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
