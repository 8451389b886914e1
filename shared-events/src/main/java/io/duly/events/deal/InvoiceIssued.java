package io.duly.events.deal;

import io.duly.events.shared.CustomerId;
import io.duly.events.shared.DealId;
import io.duly.events.shared.InvoiceId;
import java.time.LocalDate;
import java.util.List;

/** The customer was invoiced, to be paid in one or more instalments. */
public record InvoiceIssued(
        DealId dealId,
        CustomerId customerId,
        InvoiceId invoiceId,
        String number,
        LocalDate issuedOn,
        List<Instalment> instalments)
        implements MoneyEvent {}
