package io.duly.events.escalation;

/** One of the conditions that {@link StepWhen} may name. */
public enum WhenCondition {
    RISK,
    LATE_PAYER,
    AMOUNT,
    SEGMENT,
    CURRENCY,
    PROMISE_BROKEN
}
