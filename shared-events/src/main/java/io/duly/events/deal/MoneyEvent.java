package io.duly.events.deal;

import io.duly.events.shared.CustomerId;

/** The amount that is owed on the deal changed, or what its money is set against. */
public sealed interface MoneyEvent extends DealEvent
        permits InvoiceIssued,
                PaymentReceived,
                UnappliedAllocated,
                PaymentReversed,
                CreditNoteIssued,
                MoneyRefunded,
                MoneyMovedOut,
                MoneyMovedIn,
                DifferenceWrittenOff,
                MoneyReallocated,
                MoneyTakenBack {

    CustomerId customerId();
}
