package io.duly.query.dispute;

import io.duly.events.deal.DisputeReason;
import io.duly.events.deal.DisputeResolution;
import io.duly.events.shared.CreditNoteId;
import io.duly.events.shared.CustomerId;
import io.duly.events.shared.DealId;
import io.duly.events.shared.DisputeId;
import io.duly.events.shared.InstalmentId;
import io.duly.events.shared.InvoiceId;
import io.duly.events.shared.UserName;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * One dispute.
 *
 * @param dealTitle null while the deal is not known here yet, as the name of its customer and the number of the invoice
 * @param amount what was contested last
 * @param disputed what nobody asks for now because of it: nothing once it has ended, and no more than is open
 * @param deadlinePassedOn the working day on which it became a matter of the owner's head too
 * @param ageDays since it was raised, until today or until it ended
 * @param changeReason why its amount, owner or deadline was changed last
 * @param endedOn null while it stands
 * @param resolution null while nobody has said who was right
 */
record DisputeItem(
        DisputeId disputeId,
        DisputeState state,
        DealId dealId,
        @Nullable String dealTitle,
        CustomerId customerId,
        @Nullable String customerName,
        InstalmentId instalmentId,
        @Nullable InvoiceId invoiceId,
        @Nullable String invoiceNumber,
        @Nullable LocalDate dueOn,
        Money amount,
        Money disputed,
        DisputeReason reason,
        UserName owner,
        @Nullable String ownerName,
        LocalDate deadline,
        @Nullable LocalDate deadlinePassedOn,
        LocalDate raisedOn,
        long ageDays,
        Instant raisedAt,
        String raisedBy,
        @Nullable String raisedByName,
        List<String> documents,
        @Nullable String note,
        @Nullable String changeReason,
        @Nullable LocalDate endedOn,
        @Nullable Resolution resolution) {

    /**
     * Who was right.
     *
     * @param credited what the credit note gave up of what was contested
     * @param goesOn what of it is asked for again
     */
    record Resolution(
            DisputeResolution outcome,
            @Nullable CreditNoteId creditNoteId,
            @Nullable String creditNoteNumber,
            Money credited,
            Money goesOn,
            String resolvedBy,
            @Nullable String resolvedByName,
            @Nullable String note) {}
}
