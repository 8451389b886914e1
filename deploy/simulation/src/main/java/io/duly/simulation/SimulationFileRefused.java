package io.duly.simulation;

import io.duly.command.InvalidCommand;
import java.nio.file.Path;
import java.util.function.Supplier;

/** A file that a simulation was given makes no sense. */
final class SimulationFileRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    SimulationFileRefused(Path file, InvalidCommand why) {
        super("%s: %s %s".formatted(file, why.field(), why.getMessage()), why);
    }

    /** @throws SimulationFileRefused naming the file and the field, when what is in it makes no sense */
    static <T> T understood(Path file, Supplier<T> reading) {
        try {
            return reading.get();
        } catch (InvalidCommand e) {
            throw new SimulationFileRefused(file, e);
        }
    }
}
