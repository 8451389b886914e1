package io.duly.standalone.postgres;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;

/** The tools of the machine. Each of them is used where it is installed, and done without where it is not. */
final class MachineTools {

    private MachineTools() {}

    static boolean has(String program) {
        return Arrays.stream(
                        Objects.requireNonNullElse(System.getenv("PATH"), "").split(File.pathSeparator))
                .anyMatch(directory -> Files.isExecutable(Path.of(directory, program)));
    }
}
