package io.duly.query.aging;

import io.duly.events.deal.DealEvent;
import io.duly.events.deal.DisputeChanged;
import io.duly.events.deal.DisputeDeadlinePassed;
import io.duly.events.deal.DisputeEvent;
import io.duly.events.deal.DisputeFellAway;
import io.duly.events.deal.DisputeRaised;
import io.duly.events.deal.DisputeReopened;
import io.duly.events.deal.DisputeResolved;
import io.duly.events.shared.DealId;
import io.duly.events.shared.InstalmentId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * How much of an instalment is held back for one matter from a day on.
 *
 * @param matter such as a dispute
 */
record HeldAmount(
        Kind kind, DealId dealId, UUID matter, InstalmentId instalmentId, BigDecimal amount, LocalDate effectiveOn) {

    /** Why it is held back. */
    enum Kind {
        DISPUTED
    }

    /** Empty for an event that changes nothing about it. */
    static Optional<HeldAmount> of(DealEvent event) {
        return event instanceof DisputeEvent dispute ? of(dispute) : Optional.empty();
    }

    private static Optional<HeldAmount> of(DisputeEvent event) {
        return switch (event) {
            case DisputeRaised raised -> disputed(raised, raised.amount().getAmount(), raised.raisedOn());
            case DisputeChanged changed -> disputed(changed, changed.amount().getAmount(), changed.changedOn());
            case DisputeResolved resolved -> disputed(resolved, BigDecimal.ZERO, resolved.resolvedOn());
            case DisputeFellAway away -> disputed(away, BigDecimal.ZERO, away.fellAwayOn());
            case DisputeReopened again -> disputed(again, again.amount().getAmount(), again.reopenedOn());
            case DisputeDeadlinePassed _ -> Optional.empty();
        };
    }

    private static Optional<HeldAmount> disputed(DisputeEvent event, BigDecimal amount, LocalDate day) {
        return Optional.of(new HeldAmount(
                Kind.DISPUTED, event.dealId(), event.disputeId().value(), event.instalmentId(), amount, day));
    }
}
