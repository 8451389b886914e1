package io.duly.events.escalation;

/** What happens when several steps have come due at once, for example after downtime. */
public enum CatchUp {
    /** Only the step that the age deserves is taken; the lower ones are skipped. */
    HIGHEST_ONLY,
    /** The steps are taken in their order, one step a day. */
    STEP_BY_STEP
}
