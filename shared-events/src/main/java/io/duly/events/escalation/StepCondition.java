package io.duly.events.escalation;

/** When a step applies at all. */
public enum StepCondition {
    ALWAYS,
    /** Only to customers with a warning sign or a late payment in the last year. */
    WARNING_SIGN_OR_LATE_PAYER
}
