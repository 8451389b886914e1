package io.duly.query.metrics;

import io.duly.state.promise.PromiseOutcome;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How promises to pay stand.
 *
 * @param byCurrency each with a figure for every state
 */
record PromiseFigures(SortedMap<String, Map<PromiseOutcome, Promised>> byCurrency) {

    static final PromiseFigures NOTHING = new PromiseFigures(new TreeMap<>());

    PromiseFigures {
        byCurrency = Collections.unmodifiableSortedMap(new TreeMap<>(byCurrency));
    }

    /**
     * The parts of promises in one state.
     *
     * @param money what is still to come of open ones, and could be asked for of others
     */
    record Promised(long parts, BigDecimal money) {}
}
