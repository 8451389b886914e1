package io.duly.events.plan;

/** Which sentence of a payment plan it was broken by. */
public enum PlanBreach {
    /** As many parts were missed as the plan allows none. */
    PARTS_MISSED,
    /** The last part was missed: nothing is to come any more. */
    LAST_PART_MISSED
}
