package io.duly.events.deal;

/** What the ladder makes of the days that had passed before Duly learned of a debt. */
public enum LadderStart {
    /** Nobody is asked for the past: steps whose day had passed are left out. */
    FROM_NOW,
    /** A debt that was overdue already gets the one step that its age deserves. */
    BY_AGE
}
