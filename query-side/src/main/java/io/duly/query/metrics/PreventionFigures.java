package io.duly.query.metrics;

import io.duly.events.contact.CoverageLevel;
import io.duly.events.warning.WarningKind;
import java.math.BigDecimal;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How prevention stands.
 *
 * @param dealsByCoverage open deals that were entered, by how well their customers can be reached today
 * @param uncovered money at stake, by currency, in the deals that could still be covered and are not
 */
record PreventionFigures(
        Map<CoverageLevel, Long> dealsByCoverage,
        Actions actions,
        Map<WarningKind, Long> openSigns,
        SortedMap<String, BigDecimal> uncovered) {

    /**
     * Actions to be done.
     *
     * @param due today
     * @param overdue before today, not done, and still of help
     */
    record Actions(long due, long overdue) {}

    PreventionFigures {
        dealsByCoverage = Map.copyOf(dealsByCoverage);
        openSigns = Map.copyOf(openSigns);
        uncovered = new TreeMap<>(uncovered);
    }
}
