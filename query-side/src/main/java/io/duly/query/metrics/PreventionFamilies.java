package io.duly.query.metrics;

import io.duly.events.contact.CoverageLevel;
import io.duly.events.warning.WarningKind;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** Shows how prevention stands and what came of it. */
final class PreventionFamilies {

    /** By the status that the views give an action. */
    private static final Map<String, String> RESULTS =
            Map.of("DONE", "in_time", "DONE_LATE", "late", "MISSED", "missed", "WAIVED", "waived");

    private PreventionFamilies() {}

    static List<Family> of(PreventionFigures figures, Iterable<Map.Entry<String, BigDecimal>> uncoveredByCurrency) {
        var coverage = Family.gauges(
                "duly_prevention_coverage_deals", "Open deals by how well their customers can be reached today");
        for (var level : CoverageLevel.values()) {
            coverage.with(figures.dealsByCoverage().getOrDefault(level, 0L), "level", level.name());
        }
        var actions = Family.gauges("duly_prevention_actions", "Prevention actions due today, or before and not done")
                .with(figures.actions().due(), "state", "due")
                .with(figures.actions().overdue(), "state", "overdue");
        var signs = Family.gauges("duly_warning_signs_open", "Warning signs that stand, by kind");
        for (var kind : WarningKind.values()) {
            signs.with(figures.openSigns().getOrDefault(kind, 0L), "kind", kind.name());
        }
        var uncovered = Family.gauges(
                "duly_prevention_uncovered_money",
                "Money at stake before the payment stage with customers below three by three; never add currencies");
        uncoveredByCurrency.forEach(entry -> uncovered.with(entry.getValue(), "currency", entry.getKey()));
        return List.of(coverage, actions, signs, uncovered);
    }

    static List<Family> of(PreventionResults.Figures results) {
        var settled = Family.gauges(
                "duly_prevention_actions_settled", "Prevention actions by what became of them, since the first deal");
        RESULTS.forEach((status, result) -> settled.with(results.actions().getOrDefault(status, 0L), "result", result));
        var paid = Family.gauges(
                "duly_prevention_signed_deals",
                "Deals signed in the last twelve months and paid or late by now, by contact coverage at signing");
        for (var group : results.deals()) {
            paid.with(group.inTime(), "coverage", group.coverage(), "paid", "in_time")
                    .with(group.late(), "coverage", group.coverage(), "paid", "late");
        }
        return List.of(settled, paid);
    }
}
