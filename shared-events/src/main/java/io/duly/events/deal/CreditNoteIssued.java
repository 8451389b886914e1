package io.duly.events.deal;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.duly.events.shared.CreditNoteId;
import io.duly.events.shared.CustomerId;
import io.duly.events.shared.DealId;
import io.duly.events.shared.InstalmentId;
import io.duly.events.shared.InvoiceId;
import java.time.LocalDate;
import java.util.List;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * A credit note lowered an invoice; what exceeds its open amount stays on the customer's account as unapplied.
 *
 * @param instalmentId the instalment that it lowers first; null where that is the oldest due one
 */
public record CreditNoteIssued(
        DealId dealId,
        CustomerId customerId,
        CreditNoteId creditNoteId,
        InvoiceId invoiceId,
        String number,
        Money amount,
        LocalDate issuedOn,
        List<Allocation> allocations,
        Money unapplied,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable InstalmentId instalmentId)
        implements MoneyEvent {}
