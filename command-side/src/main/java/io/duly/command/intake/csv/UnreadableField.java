package io.duly.command.intake.csv;

/** One field of a line cannot be read; the line is rejected, and the next line is read. */
final class UnreadableField extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String field;

    UnreadableField(String field, String reason) {
        super(reason, null, false, false);
        this.field = field;
    }

    String field() {
        return field;
    }

    String reason() {
        return String.valueOf(getMessage());
    }
}
