package io.duly.events.deal;

/** What happens to a due date that falls on a day without banking. */
public enum DueDateRoll {
    /** It stays. */
    NONE,
    /** It moves to the next working day. */
    FOLLOWING,
    /** It moves to the next working day, unless that is in another month: then to the previous one. */
    MODIFIED_FOLLOWING,
    /** It moves to the previous working day. */
    PRECEDING
}
