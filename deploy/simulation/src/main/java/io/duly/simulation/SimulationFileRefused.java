package io.duly.simulation;

import io.duly.command.refusal.InvalidCommand;
import java.nio.file.Path;
import java.util.function.Supplier;

/** A file that was given to a simulation cannot be understood. */
final class SimulationFileRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    SimulationFileRefused(Path file, InvalidCommand why) {
        super(file + ": " + why.sentence(), why);
    }

    /** @throws SimulationFileRefused with the file and the field, when the content cannot be understood */
    static <T> T reading(Path file, Supplier<T> content) {
        try {
            return content.get();
        } catch (InvalidCommand e) {
            throw new SimulationFileRefused(file, e);
        }
    }
}
