package io.duly.events.deal;

/** What is owed on the deal changed, or where its money stands did. */
public sealed interface MoneyEvent extends DealEvent
        permits InvoiceIssued, PaymentReceived, UnappliedAllocated, PaymentReversed, CreditNoteIssued {}
