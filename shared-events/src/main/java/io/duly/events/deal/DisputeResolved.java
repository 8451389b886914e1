package io.duly.events.deal;

import io.duly.events.shared.CreditNoteId;
import io.duly.events.shared.CustomerId;
import io.duly.events.shared.DealId;
import io.duly.events.shared.DisputeId;
import io.duly.events.shared.InstalmentId;
import java.time.LocalDate;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * It was found out who is right.
 *
 * @param creditNoteId gives up what the debtor was right about; null where that is nothing
 * @param credited what this note gave up of the contested amount
 * @param goesOn what of the contested amount is asked for again
 */
public record DisputeResolved(
        DealId dealId,
        CustomerId customerId,
        DisputeId disputeId,
        InstalmentId instalmentId,
        DisputeResolution resolution,
        @Nullable CreditNoteId creditNoteId,
        Money credited,
        Money goesOn,
        LocalDate resolvedOn,
        @Nullable String note)
        implements DisputeEvent {}
