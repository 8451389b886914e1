package io.duly.command.warning;

import io.duly.command.escalation.LatePayments;
import io.duly.command.plan.BrokenPlans.BrokenPlan;
import io.duly.events.warning.WarningKind;
import java.util.List;
import java.util.Map;

/** Raises an alarm for each payment plan that was broken within a year. */
final class BrokenPlanRule {

    private BrokenPlanRule() {}

    static List<Finding> look(WarningFacts facts, Thresholds thresholds) {
        return facts.brokenPlans().stream().map(BrokenPlanRule::find).toList();
    }

    /** A plan has its id from its deal alone. */
    private static Finding find(BrokenPlan plan) {
        return new Finding(
                WarningKind.PLAN_BROKEN,
                plan.dealId() + " " + plan.planId(),
                plan.dealId(),
                "The payment plan was broken: the part of %s was missed.".formatted(plan.missed()),
                Map.of("missed", plan.missed().toString()),
                plan.brokenOn().plusDays(LatePayments.REMEMBERED_DAYS + 1L));
    }
}
