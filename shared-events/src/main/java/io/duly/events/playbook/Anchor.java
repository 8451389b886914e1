package io.duly.events.playbook;

/** The day from which an action's day is counted. */
public enum Anchor {
    STAGE_ENTERED,
    DELIVERED,
    /** The first due date of the deal. */
    DUE_DATE,
    /** The deal was closed as paid. */
    PAID
}
