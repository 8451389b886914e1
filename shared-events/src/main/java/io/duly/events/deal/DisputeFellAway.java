package io.duly.events.deal;

import io.duly.events.shared.CustomerId;
import io.duly.events.shared.DealId;
import io.duly.events.shared.DisputeId;
import io.duly.events.shared.InstalmentId;
import java.time.LocalDate;

/** Nothing is owed on the instalment any more, so nothing of it can be contested. */
public record DisputeFellAway(
        DealId dealId, CustomerId customerId, DisputeId disputeId, InstalmentId instalmentId, LocalDate fellAwayOn)
        implements DisputeEvent {}
