package io.duly.query.worklist;

import io.duly.events.deal.DisputeReason;
import io.duly.events.shared.DisputeId;
import io.duly.events.shared.InstalmentId;
import io.duly.events.shared.UserName;
import java.time.LocalDate;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What is contested, why, and until when that is to be resolved.
 *
 * @param owner who looks after it
 * @param deadlinePassedOn the working day on which it became a matter of the owner's head too
 */
record Contested(
        DisputeId disputeId,
        InstalmentId instalmentId,
        String invoiceNumber,
        Money amount,
        DisputeReason reason,
        UserName owner,
        LocalDate deadline,
        @Nullable LocalDate deadlinePassedOn,
        LocalDate raisedOn,
        @Nullable String note) {}
