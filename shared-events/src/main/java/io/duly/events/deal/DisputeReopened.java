package io.duly.events.deal;

import io.duly.events.shared.CustomerId;
import io.duly.events.shared.DealId;
import io.duly.events.shared.DisputeId;
import io.duly.events.shared.InstalmentId;
import java.time.LocalDate;
import org.joda.money.Money;

/** The instalment owes again, and nobody had said who is right: the dispute stands as it stood before. */
public record DisputeReopened(
        DealId dealId,
        CustomerId customerId,
        DisputeId disputeId,
        InstalmentId instalmentId,
        Money amount,
        LocalDate reopenedOn)
        implements DisputeEvent {}
