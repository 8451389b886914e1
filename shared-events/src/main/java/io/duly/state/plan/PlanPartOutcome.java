package io.duly.state.plan;

/** How a part of a payment plan stands. */
public enum PlanPartOutcome {
    /** Its money may still come in time. */
    OPEN,
    KEPT,
    MISSED
}
