package io.duly.query.web;

/** Nothing of that name was ever heard of. */
public final class NotKnown extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NotKnown(String message) {
        super(message);
    }
}
