package io.duly.command.refusal;

import java.util.List;
import org.axonframework.commandhandling.CommandExecutionException;
import org.jspecify.annotations.Nullable;

/**
 * The domain said no. This is an answer, not a fault: it is never retried, logged as an error, or written to the event
 * store.
 */
public final class CommandRejected extends CommandExecutionException {

    private static final long serialVersionUID = 1L;

    private final transient Reason reason;
    private final transient List<?> missing;
    private final @Nullable String field;

    public CommandRejected(Reason reason, String message) {
        this(reason, message, List.of());
    }

    /** @param missing what would have to be there for the answer to be another */
    public CommandRejected(Reason reason, String message, List<?> missing) {
        this(reason, null, message, missing);
    }

    private CommandRejected(Reason reason, @Nullable String field, String message, List<?> missing) {
        super(field == null ? message : field + " " + message, null, reason, false);
        this.reason = reason;
        this.field = field;
        this.missing = List.copyOf(missing);
    }

    /** A refusal over one field of the command. The message goes on from the field's name. */
    public static CommandRejected ofField(Reason reason, String field, String message) {
        return new CommandRejected(reason, field, message, List.of());
    }

    /** The field that the rule is about, where it is about one. */
    public @Nullable String field() {
        return field;
    }

    public List<?> missing() {
        return missing;
    }

    public Reason reason() {
        return reason;
    }
}
