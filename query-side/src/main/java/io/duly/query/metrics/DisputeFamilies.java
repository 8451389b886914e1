package io.duly.query.metrics;

import io.duly.events.deal.DisputeReason;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** Shows how disputes stand. */
final class DisputeFamilies {

    private static final String REASON = "reason";

    private DisputeFamilies() {}

    /** @param disputedByCurrency the currencies that are shown */
    static List<Family> of(
            DisputeFigures figures, Iterable<Map.Entry<String, Map<DisputeReason, BigDecimal>>> disputedByCurrency) {
        var open = Family.gauges("duly_disputes_open", "Disputes that stand, by why the customer does not want to pay");
        for (var reason : DisputeReason.values()) {
            open.with(figures.open().getOrDefault(reason, 0L), REASON, reason.name());
        }
        var disputed = Family.gauges(
                "duly_disputes_amount", "Amount that nobody asks for because of disputes; never add currencies");
        disputedByCurrency.forEach(entry -> {
            for (var reason : DisputeReason.values()) {
                disputed.with(
                        entry.getValue().getOrDefault(reason, BigDecimal.ZERO),
                        "currency",
                        entry.getKey(),
                        REASON,
                        reason.name());
            }
        });
        var age = Family.gauges(
                        "duly_disputes_oldest_age_seconds",
                        "Since the day on which the oldest dispute that stands was raised; 0 where there is none")
                .with(figures.oldestFor().toSeconds());
        var late = Family.gauges("duly_disputes_late", "Disputes that stand although their deadline has passed")
                .with(figures.late());
        return List.of(open, disputed, age, late);
    }
}
