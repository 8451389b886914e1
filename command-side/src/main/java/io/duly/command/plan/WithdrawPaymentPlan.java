package io.duly.command.plan;

import io.duly.command.refusal.Check;
import io.duly.events.shared.DealId;
import io.duly.events.shared.PlanId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Let a payment plan count no longer from tomorrow on. */
public record WithdrawPaymentPlan(@TargetAggregateIdentifier DealId dealId, PlanId planId, String reason) {

    public WithdrawPaymentPlan {
        reason = Check.lines("reason", reason, Check.LONG_TEXT);
    }
}
