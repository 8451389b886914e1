package io.duly.command.refusal;

/** A command that cannot even be written down, with the field that is wrong. */
public final class InvalidCommand extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final String field;

    public InvalidCommand(String field, String message) {
        super(message);
        this.field = field;
    }

    public String field() {
        return field;
    }
}
