package io.duly.query.metrics;

import io.duly.state.plan.PlanOutcome;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How payment plans stand.
 *
 * @param byCurrency each with a figure for every state
 */
record PlanFigures(SortedMap<String, Map<PlanOutcome, Planned>> byCurrency) {

    static final PlanFigures NOTHING = new PlanFigures(new TreeMap<>());

    PlanFigures {
        byCurrency = Collections.unmodifiableSortedMap(new TreeMap<>(byCurrency));
    }

    /**
     * The plans in one state.
     *
     * @param money what was paid of fulfilled ones, and had not come of others when they were counted last
     */
    record Planned(long plans, BigDecimal money) {}
}
