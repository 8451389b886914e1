package io.duly.query.metrics;

import io.duly.events.deal.DisputeReason;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How disputes stand.
 *
 * @param open how many stand, by why
 * @param disputed what nobody asks for because of them, by currency and why
 * @param oldestFor since the day on which the oldest one was raised; nothing where there is none
 * @param late how many of them should have been resolved by now
 */
record DisputeFigures(
        Map<DisputeReason, Long> open,
        SortedMap<String, Map<DisputeReason, BigDecimal>> disputed,
        Duration oldestFor,
        long late) {

    static final DisputeFigures NONE = new DisputeFigures(Map.of(), new TreeMap<>(), Duration.ZERO, 0);

    DisputeFigures {
        open = Map.copyOf(open);
        disputed = new TreeMap<>(disputed);
    }
}
