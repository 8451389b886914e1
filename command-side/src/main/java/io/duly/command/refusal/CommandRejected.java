package io.duly.command.refusal;

import java.util.List;
import org.axonframework.commandhandling.CommandExecutionException;

/**
 * The domain said no. This is an answer, not a fault: it is never retried, logged as an error, or written to the event
 * store.
 */
public final class CommandRejected extends CommandExecutionException {

    private static final long serialVersionUID = 1L;

    private final transient Reason reason;
    private final transient List<?> missing;

    public CommandRejected(Reason reason, String message) {
        this(reason, message, List.of());
    }

    /** @param missing what would have to be there for the answer to be another */
    public CommandRejected(Reason reason, String message, List<?> missing) {
        super(message, null, reason, false);
        this.reason = reason;
        this.missing = List.copyOf(missing);
    }

    public List<?> missing() {
        return missing;
    }

    public Reason reason() {
        return reason;
    }
}
