package io.duly.events.plan;

/** What returns when a payment plan is broken. */
public enum PlanConsequence {
    /** The ladder goes on at the level that it had, by the due dates of the invoice. */
    OLD_DUE_DATES
}
