package io.duly.query.plan;

import io.duly.events.deal.PaymentPlanPartKept;
import io.duly.events.deal.PaymentPlanPartMissed;
import io.duly.events.deal.PaymentPlanPartReopened;
import io.duly.events.deal.PlanEvent;
import io.duly.state.plan.PlanPartOutcome;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a part of a payment plan stands from now on.
 *
 * @param keptOn null where it was not kept
 * @param missing null where it was not missed
 */
record PartChange(
        Key key,
        PlanPartOutcome state,
        @Nullable LocalDate keptOn,
        @Nullable BigDecimal missing) {

    /** Names a part. */
    record Key(PlanChange.Key plan, LocalDate on) {}

    static Optional<PartChange> of(PlanEvent event) {
        return switch (event) {
            case PaymentPlanPartKept kept ->
                Optional.of(new PartChange(key(event, kept.on()), PlanPartOutcome.KEPT, kept.keptOn(), null));
            case PaymentPlanPartMissed missed ->
                Optional.of(new PartChange(
                        key(event, missed.on()),
                        PlanPartOutcome.MISSED,
                        null,
                        missed.missing().getAmount()));
            case PaymentPlanPartReopened again ->
                Optional.of(new PartChange(key(event, again.on()), PlanPartOutcome.OPEN, null, null));
            case PlanEvent _ -> Optional.empty();
        };
    }

    private static Key key(PlanEvent event, LocalDate on) {
        return new Key(PlanChange.Key.of(event), on);
    }
}
