package io.duly.events.deal;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.duly.events.shared.CustomerId;
import io.duly.events.shared.DealId;
import io.duly.events.shared.InvoiceId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The customer was invoiced, to be paid in one or more instalments.
 *
 * @param ladder where the ladder begins; null in older events, where it began from then on
 */
public record InvoiceIssued(
        DealId dealId,
        CustomerId customerId,
        InvoiceId invoiceId,
        String number,
        LocalDate issuedOn,
        List<Instalment> instalments,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable LadderStart ladder)
        implements MoneyEvent {

    /** Where the ladder begins. */
    public LadderStart ladderStart() {
        return ladder == null ? LadderStart.FROM_NOW : ladder;
    }
}
