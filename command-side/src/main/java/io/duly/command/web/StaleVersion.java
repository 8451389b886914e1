package io.duly.command.web;

import org.jspecify.annotations.Nullable;

/** The caller decided on an older state than the one there is: someone else was quicker. */
public final class StaleVersion extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final long expected;
    private final long actual;

    StaleVersion(long expected, long actual, @Nullable Exception whatTheHandlerSaid) {
        super(
                "version %d was expected, but ".formatted(expected)
                        + (actual == ExpectedVersion.NOTHING_YET ? "there is nothing yet" : "it is now " + actual),
                whatTheHandlerSaid,
                false,
                false);
        this.expected = expected;
        this.actual = actual;
    }

    public long expected() {
        return expected;
    }

    public long actual() {
        return actual;
    }
}
