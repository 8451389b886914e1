package io.duly.events.work;

/** What came of a day's work about a customer. */
public enum WorkOutcome {
    /** Somebody there was spoken to. */
    REACHED,
    /** Nobody answered. */
    NOT_REACHED,
    /** It goes on when others, here or there, have done something. */
    WAITS_FOR_OTHERS,
    /** There was nothing to do any more. */
    NOTHING_TO_DO
}
