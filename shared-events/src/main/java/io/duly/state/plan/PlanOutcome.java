package io.duly.state.plan;

/** How a payment plan stands. */
public enum PlanOutcome {
    RUNNING,
    FULFILLED,
    BROKEN,
    /** Nothing was left to pay, although nobody paid. */
    LAPSED,
    WITHDRAWN
}
