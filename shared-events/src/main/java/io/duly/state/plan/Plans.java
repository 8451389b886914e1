package io.duly.state.plan;

import io.duly.events.deal.DealEvent;
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
import io.duly.events.shared.InstalmentId;
import io.duly.events.shared.PlanId;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * The payment plans of one deal.
 *
 * @param all in the order in which they were recorded
 */
public record Plans(List<PlanState> all) {

    public static final Plans NONE = new Plans(List.of());

    public Plans {
        all = List.copyOf(all);
    }

    public Optional<PlanState> find(PlanId id) {
        return all.stream().filter(plan -> plan.planId().equals(id)).findFirst();
    }

    /** The plan that runs for an instalment; there is one at most. */
    public Optional<PlanState> running(InstalmentId instalment) {
        return all.stream()
                .filter(plan -> plan.runs() && plan.covers(instalment))
                .findFirst();
    }

    /** Whether another plan about one of its instalments was agreed after it. */
    public boolean replaced(PlanState plan) {
        return all.stream()
                .skip(all.indexOf(plan) + 1L)
                .anyMatch(later -> later.agreed().covers().stream().anyMatch(each -> plan.covers(each.instalmentId())));
    }

    /** Leaves what is no matter of payment plans as it is. */
    public Plans after(DealEvent event) {
        return event instanceof PlanEvent about ? after(about) : this;
    }

    private Plans after(PlanEvent event) {
        return switch (event) {
            case PaymentPlanAgreed agreed ->
                new Plans(Stream.concat(all.stream(), Stream.of(PlanState.of(agreed)))
                        .toList());
            case PaymentPlanCounted counted ->
                with(counted, plan -> plan.counted(counted.due(), counted.paid(), counted.left()));
            case PaymentPlanPartKept kept -> with(kept, plan -> plan.judged(kept.on(), PlanPartOutcome.KEPT));
            case PaymentPlanPartMissed missed -> with(missed, plan -> plan.judged(missed.on(), PlanPartOutcome.MISSED));
            case PaymentPlanPartReopened again -> with(again, plan -> plan.judged(again.on(), PlanPartOutcome.OPEN));
            case PaymentPlanBroken broken -> with(broken, plan -> plan.standing(PlanOutcome.BROKEN, broken.brokenOn()));
            case PaymentPlanFulfilled fulfilled ->
                with(fulfilled, plan -> plan.standing(PlanOutcome.FULFILLED, fulfilled.judgedOn()));
            case PaymentPlanLapsed lapsed -> with(lapsed, plan -> plan.standing(PlanOutcome.LAPSED, lapsed.lapsedOn()));
            case PaymentPlanReopened again -> with(again, plan -> plan.standing(PlanOutcome.RUNNING, null));
            case PaymentPlanWithdrawn withdrawn ->
                with(withdrawn, plan -> plan.withdrawn(withdrawn.reason(), withdrawn.withdrawnOn()));
        };
    }

    private Plans with(PlanEvent event, UnaryOperator<PlanState> change) {
        if (find(event.planId()).isEmpty()) {
            throw new IllegalStateException("the stored history knows no payment plan " + event.planId());
        }
        return new Plans(all.stream()
                .map(plan -> plan.planId().equals(event.planId()) ? change.apply(plan) : plan)
                .toList());
    }
}
