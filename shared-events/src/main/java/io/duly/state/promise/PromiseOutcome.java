package io.duly.state.promise;

/** How a promise, or a part of it, stands. */
public enum PromiseOutcome {
    /** Its money may still come in time. */
    OPEN,
    KEPT,
    PARTLY_KEPT,
    BROKEN,
    /** Nothing was left to pay, although nobody paid. */
    LAPSED,
    WITHDRAWN
}
