package io.duly.query.metrics;

import io.duly.query.aging.AgeBucket;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What is owed in one currency, and what was paid.
 *
 * @param byAge what is open today; every bucket is there
 * @param overdueByLevel what is overdue, by the highest level of the ladder that was reached
 * @param unattended what is overdue of customers who have no collector
 * @param account money that is set against nothing yet
 * @param largestDebtors what the largest debtors owe together, by how many of them
 */
record ReceivableFigures(
        Map<AgeBucket, Owed> byAge,
        SortedMap<Integer, Owed> overdueByLevel,
        Owed unattended,
        OnAccount account,
        SortedMap<Integer, BigDecimal> largestDebtors,
        Paid paid) {

    /** So many instalments with so much open on them. */
    record Owed(long count, BigDecimal amount) {

        static final Owed NOTHING = new Owed(0, BigDecimal.ZERO);

        Owed plus(Owed other) {
            return new Owed(count + other.count, amount.add(other.amount));
        }
    }

    /** @param oldestFor since the value date of the oldest of it */
    record OnAccount(BigDecimal amount, Duration oldestFor) {

        static final OnAccount NOTHING = new OnAccount(BigDecimal.ZERO, Duration.ZERO);
    }

    /**
     * Since the first payment.
     *
     * @param received with what was reversed later
     */
    record Paid(BigDecimal received, BigDecimal reversed) {

        static final Paid NOTHING = new Paid(BigDecimal.ZERO, BigDecimal.ZERO);
    }

    ReceivableFigures {
        byAge = Map.copyOf(byAge);
        overdueByLevel = new TreeMap<>(overdueByLevel);
        largestDebtors = new TreeMap<>(largestDebtors);
    }

    BigDecimal open() {
        return byAge.values().stream().map(Owed::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    static Map<AgeBucket, Owed> emptyBuckets() {
        var buckets = new EnumMap<AgeBucket, Owed>(AgeBucket.class);
        for (var bucket : AgeBucket.values()) {
            buckets.put(bucket, Owed.NOTHING);
        }
        return buckets;
    }
}
