package io.duly.command.ledger;

/** One field of one line cannot be taken over; the line is rejected and the next one read. */
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
