package io.duly.events.contact;

/** What the head of sales does about a customer who refuses to give contacts. */
public enum RefusalAnswer {
    /** They talk to the customer themselves. */
    TALK_MYSELF,
    ASK_FOR_PREPAYMENT,
    /** The customer is dealt with all the same, and asked again on a day. */
    WAIVE
}
