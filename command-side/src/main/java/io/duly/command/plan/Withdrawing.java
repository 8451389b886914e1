package io.duly.command.plan;

import io.duly.command.refusal.CommandRejected;
import io.duly.events.deal.PaymentPlanWithdrawn;
import io.duly.state.deal.DealState.Opened;
import java.time.LocalDate;
import java.util.List;

/** Decides what withdrawing a payment plan leads to: nothing for a repeat. */
final class Withdrawing {

    private Withdrawing() {}

    static List<PaymentPlanWithdrawn> decide(WithdrawPaymentPlan command, Opened deal, LocalDate today) {
        var plan = deal.plans()
                .find(command.planId())
                .orElseThrow(() -> new CommandRejected(PlanRefusal.PLAN_UNKNOWN, "there is no such payment plan"));
        if (command.reason().equals(plan.withdrawal())) {
            return List.of();
        }
        if (!plan.runs()) {
            throw new CommandRejected(PlanRefusal.PLAN_OVER, "this payment plan is over since " + plan.endedOn());
        }
        return List.of(
                new PaymentPlanWithdrawn(deal.dealId(), deal.customerId(), command.planId(), command.reason(), today));
    }
}
