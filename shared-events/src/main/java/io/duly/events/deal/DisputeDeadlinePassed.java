package io.duly.events.deal;

import io.duly.events.shared.CustomerId;
import io.duly.events.shared.DealId;
import io.duly.events.shared.DisputeId;
import io.duly.events.shared.InstalmentId;
import io.duly.events.shared.UserName;
import java.time.LocalDate;

/**
 * Nobody resolved the dispute in time: it is a matter of the owner's head too.
 *
 * @param passedOn the first working day after the deadline
 */
public record DisputeDeadlinePassed(
        DealId dealId,
        CustomerId customerId,
        DisputeId disputeId,
        InstalmentId instalmentId,
        UserName owner,
        LocalDate deadline,
        LocalDate passedOn)
        implements DisputeEvent {}
