package io.duly.events.warning;

/** How a warning sign came to an end. */
public enum Clearing {
    /** Somebody looked into it and gave a reason; the same cause does not raise it again. */
    BY_PERSON,
    CAUSE_GONE
}
