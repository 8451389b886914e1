package io.duly.events.deal;

import io.duly.events.shared.CreditNoteId;
import io.duly.events.shared.CustomerId;
import io.duly.events.shared.DealId;
import io.duly.events.shared.InvoiceId;
import java.time.LocalDate;
import java.util.List;
import org.joda.money.Money;

/** A credit note lowered an invoice; what exceeds its open amount stays on the customer's account as unapplied. */
public record CreditNoteIssued(
        DealId dealId,
        CustomerId customerId,
        CreditNoteId creditNoteId,
        InvoiceId invoiceId,
        String number,
        Money amount,
        LocalDate issuedOn,
        List<Allocation> allocations,
        Money unapplied)
        implements MoneyEvent {}
