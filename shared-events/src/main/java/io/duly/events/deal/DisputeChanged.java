package io.duly.events.deal;

import io.duly.events.shared.CustomerId;
import io.duly.events.shared.DealId;
import io.duly.events.shared.DisputeId;
import io.duly.events.shared.InstalmentId;
import io.duly.events.shared.UserName;
import java.time.LocalDate;
import org.joda.money.Money;

/** Another amount is contested, somebody else looks after the dispute, or it has another deadline. */
public record DisputeChanged(
        DealId dealId,
        CustomerId customerId,
        DisputeId disputeId,
        InstalmentId instalmentId,
        Money amount,
        UserName owner,
        LocalDate deadline,
        LocalDate changedOn,
        String reason)
        implements DisputeEvent {}
