package io.duly.query.position;

/** The position that was asked for is no position. */
final class MalformedPosition extends RuntimeException {

    private static final long serialVersionUID = 1L;

    MalformedPosition(String text) {
        super("a position is a whole number, not '" + text + "'");
    }
}
