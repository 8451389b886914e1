package io.duly.stored;

/** Something claims to be an event that Duly does not know; it is never skipped in silence. */
public final class UnknownEvent extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnknownEvent(String message) {
        super(message);
    }
}
