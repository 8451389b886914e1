package io.duly.query.plan;

import io.duly.events.deal.PaymentPlanAgreed;
import io.duly.events.deal.PaymentPlanBroken;
import io.duly.events.deal.PaymentPlanCounted;
import io.duly.events.deal.PaymentPlanFulfilled;
import io.duly.events.deal.PaymentPlanLapsed;
import io.duly.events.deal.PaymentPlanPartKept;
import io.duly.events.deal.PaymentPlanPartMissed;
import io.duly.events.deal.PaymentPlanPartReopened;
import io.duly.events.deal.PaymentPlanReopened;
import io.duly.events.deal.PaymentPlanWithdrawn;
import io.duly.events.deal.PlanEvent;
import io.duly.events.plan.PlanBreach;
import io.duly.events.plan.PlannedAmount;
import io.duly.events.shared.DealId;
import io.duly.events.shared.PlanId;
import io.duly.state.plan.PlanOutcome;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a payment plan stands from now on.
 *
 * @param money null where it stays what it is
 * @param standing null where it stays what it is
 */
record PlanChange(
        Key key, @Nullable Counted money, @Nullable Standing standing) {

    /** Names a plan. */
    record Key(DealId dealId, PlanId planId) {

        static Key of(PlanEvent event) {
            return new Key(event.dealId(), event.planId());
        }
    }

    /** @param left what the ladder waits for, by instalment */
    record Counted(BigDecimal due, BigDecimal paid, List<PlannedAmount> left) {}

    /** What is null does not belong to this state. */
    record Standing(
            PlanOutcome state,
            @Nullable LocalDate endedOn,
            @Nullable PlanBreach why,
            @Nullable String reason,
            @Nullable String withdrawnBy) {

        static Standing ended(PlanOutcome state, LocalDate day) {
            return new Standing(state, day, null, null, null);
        }
    }

    /** @param actor who let it happen */
    static Optional<PlanChange> of(PlanEvent event, String actor) {
        return switch (event) {
            case PaymentPlanCounted counted ->
                Optional.of(new PlanChange(
                        Key.of(event),
                        new Counted(counted.due().getAmount(), counted.paid().getAmount(), counted.left()),
                        null));
            case PaymentPlanBroken broken ->
                stands(event, new Standing(PlanOutcome.BROKEN, broken.brokenOn(), broken.why(), null, null));
            case PaymentPlanFulfilled fulfilled ->
                stands(event, Standing.ended(PlanOutcome.FULFILLED, fulfilled.judgedOn()));
            case PaymentPlanLapsed lapsed -> stands(event, Standing.ended(PlanOutcome.LAPSED, lapsed.lapsedOn()));
            case PaymentPlanReopened _ -> stands(event, new Standing(PlanOutcome.RUNNING, null, null, null, null));
            case PaymentPlanWithdrawn gone ->
                stands(event, new Standing(PlanOutcome.WITHDRAWN, gone.withdrawnOn(), null, gone.reason(), actor));
            case PaymentPlanAgreed _, PaymentPlanPartKept _, PaymentPlanPartMissed _, PaymentPlanPartReopened _ ->
                Optional.empty();
        };
    }

    private static Optional<PlanChange> stands(PlanEvent event, Standing standing) {
        return Optional.of(new PlanChange(Key.of(event), null, standing));
    }

    /** The two in turn. */
    PlanChange then(PlanChange later) {
        return new PlanChange(
                key, later.money == null ? money : later.money, later.standing == null ? standing : later.standing);
    }
}
