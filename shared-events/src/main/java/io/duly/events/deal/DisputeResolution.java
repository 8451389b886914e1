package io.duly.events.deal;

/** Who was right about a contested amount. */
public enum DisputeResolution {
    /** All of it is owed. */
    FOR_CREDITOR,
    /** None of it is owed: a credit note gives it up. */
    FOR_DEBTOR,
    /** A credit note gives up a part, and the rest is owed. */
    IN_PART
}
