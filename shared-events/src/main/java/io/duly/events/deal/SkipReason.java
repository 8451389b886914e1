package io.duly.events.deal;

/** Why a step that had come due was not taken. */
public enum SkipReason {
    /** The policy's condition did not hold for this customer on that day. */
    CONDITION_NOT_MET,
    /** Too little is open for this step. */
    BELOW_MINIMUM,
    /** A higher step was taken instead, or had been taken before. */
    SUPERSEDED,
    /** The step's day had passed before Duly learned of the invoice: nobody is dunned for the past. */
    BEFORE_INVOICE_WAS_KNOWN
}
