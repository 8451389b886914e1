package io.duly.events.shared;

/** Where a deal stands on its way to the money. Overdue is not a stage: it is a fact about an instalment and a date. */
public enum Stage {
    NEGOTIATION,
    CONTRACT,
    DELIVERY,
    PAYMENT,
    CLOSED
}
