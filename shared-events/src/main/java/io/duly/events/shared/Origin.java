package io.duly.events.shared;

/** How a fact reached Duly. */
public enum Origin {
    /** Entered by a person or another system while it happened. */
    ENTERED,
    /** Taken over from a ledger: it had happened already, so no rule could have prevented it. */
    LEDGER
}
