package io.duly.query.metrics;

import io.duly.events.shared.Stage;
import io.duly.query.aging.AgeBucket;
import io.duly.query.escalation.StepCounts.StepCount;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How the business stands, as far as the views know it.
 *
 * @param owed what is open today by currency and age; every bucket of a currency is there
 * @param unapplied money on account by currency
 */
record MoneyFigures(
        SortedMap<String, Map<AgeBucket, Owed>> owed,
        SortedMap<String, BigDecimal> unapplied,
        Map<Stage, Long> deals,
        List<StepCount> steps,
        PreventionFigures prevention) {

    /** So many instalments with so much open on them. */
    record Owed(long count, BigDecimal amount) {

        static final Owed NOTHING = new Owed(0, BigDecimal.ZERO);

        Owed plus(Owed other) {
            return new Owed(count + other.count, amount.add(other.amount));
        }
    }

    MoneyFigures {
        owed = new TreeMap<>(owed);
        unapplied = new TreeMap<>(unapplied);
        deals = Map.copyOf(deals);
        steps = List.copyOf(steps);
    }

    static Map<AgeBucket, Owed> emptyBuckets() {
        var buckets = new EnumMap<AgeBucket, Owed>(AgeBucket.class);
        for (var bucket : AgeBucket.values()) {
            buckets.put(bucket, Owed.NOTHING);
        }
        return buckets;
    }
}
