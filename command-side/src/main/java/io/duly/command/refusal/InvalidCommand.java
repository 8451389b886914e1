package io.duly.command.refusal;

import java.util.List;
import java.util.stream.Collectors;

/** A command that cannot even be written down, with every fault that was found, at least one. */
public final class InvalidCommand extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient List<Fault> faults;

    public InvalidCommand(String field, String message) {
        super(message);
        this.faults = List.of(new Fault(field, message));
    }

    public InvalidCommand(List<Fault> faults) {
        super(faults.stream().map(Fault::toString).collect(Collectors.joining("; ")));
        this.faults = List.copyOf(faults);
    }

    /** The field of the first fault. */
    public String field() {
        return faults.getFirst().field();
    }

    public List<Fault> faults() {
        return faults;
    }

    /** All that is wrong, each with its field. */
    public String sentence() {
        return faults.stream().map(Fault::toString).collect(Collectors.joining("; "));
    }
}
