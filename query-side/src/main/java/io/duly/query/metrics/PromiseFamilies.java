package io.duly.query.metrics;

import io.duly.query.metrics.PromiseFigures.Promised;
import io.duly.state.promise.PromiseOutcome;
import java.util.List;
import java.util.Map;

/** Shows how promises to pay stand. A later judgement may turn a broken one into a kept one, so all are gauges. */
final class PromiseFamilies {

    private PromiseFamilies() {}

    static List<Family> of(Iterable<Map.Entry<String, Map<PromiseOutcome, Promised>>> byCurrency) {
        var parts = Family.gauges("duly_promises", "Parts of promises to pay by how they stand, since the first one");
        var money = Family.gauges(
                "duly_promises_money",
                "What is still to come of open promises, or could be asked for of others; never add currencies");
        byCurrency.forEach(currency -> currency.getValue().forEach((state, promised) -> {
            parts.with(promised.parts(), "currency", currency.getKey(), "state", state.name());
            money.with(promised.money(), "currency", currency.getKey(), "state", state.name());
        }));
        return List.of(parts, money);
    }
}
