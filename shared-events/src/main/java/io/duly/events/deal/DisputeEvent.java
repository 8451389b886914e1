package io.duly.events.deal;

import io.duly.events.shared.CustomerId;
import io.duly.events.shared.DisputeId;
import io.duly.events.shared.InstalmentId;

/** The customer contests a part of what an instalment asks for, or it was said what comes of that. */
public sealed interface DisputeEvent extends DealEvent
        permits DisputeRaised,
                DisputeChanged,
                DisputeDeadlinePassed,
                DisputeResolved,
                DisputeFellAway,
                DisputeReopened {

    CustomerId customerId();

    DisputeId disputeId();

    /** What is contested. */
    InstalmentId instalmentId();
}
