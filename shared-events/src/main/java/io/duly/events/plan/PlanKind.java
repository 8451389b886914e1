package io.duly.events.plan;

/** What a payment plan makes of the debt. */
public enum PlanKind {
    /** The due dates stay and the debt ages on; only the ladder waits. */
    TOLERATED
}
