package io.duly.query.metrics;

import io.duly.query.metrics.PlanFigures.Planned;
import io.duly.state.plan.PlanOutcome;
import java.util.List;
import java.util.Map;

/** Shows how payment plans stand. Money of an earlier day may mend a broken one, so all are gauges. */
final class PlanFamilies {

    private PlanFamilies() {}

    static List<Family> of(Iterable<Map.Entry<String, Map<PlanOutcome, Planned>>> byCurrency) {
        var plans = Family.gauges("duly_payment_plans", "Payment plans by how they stand, since the first one");
        var money = Family.gauges(
                "duly_payment_plans_money",
                "What was paid of fulfilled payment plans, or is still to come of others; never add currencies");
        byCurrency.forEach(currency -> currency.getValue().forEach((state, planned) -> {
            plans.with(planned.plans(), "currency", currency.getKey(), "state", state.name());
            money.with(planned.money(), "currency", currency.getKey(), "state", state.name());
        }));
        return List.of(plans, money);
    }
}
