package io.duly.events.escalation;

/** Whom on the customer's side a step is addressed to. */
public enum ContactRole {
    ACCOUNTS_PAYABLE,
    /** Somebody else than the person addressed before. */
    ANOTHER_CONTACT,
    DECISION_MAKER,
    LEGAL_ENTITY
}
