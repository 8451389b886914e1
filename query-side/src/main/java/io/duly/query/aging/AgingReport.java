package io.duly.query.aging;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How old the debts were at the end of a day, as far as they were known at a moment.
 *
 * <p>Currencies are never added up. Money on account is never netted into a bucket: the net debt is the total less
 * {@code unapplied}.
 *
 * @param basis age is counted from the due date
 */
public record AgingReport(LocalDate asOf, Instant knownAt, Basis basis, List<Row> rows) {

    public AgingReport {
        rows = List.copyOf(rows);
    }

    /** From which day age is counted. */
    public enum Basis {
        DUE_DATE
    }

    /**
     * One currency, of everybody or of one group.
     *
     * @param group which customer or collector; empty where nothing is grouped, and the collector is null for customers
     *     that nobody looks after
     * @param unapplied money of the customers that is set against nothing, as a decimal number
     */
    public record Row(
            String currency,
            @JsonAnyGetter Map<String, @Nullable String> group,
            Map<AgeBucket, Figure> buckets,
            Figure overdue,
            Figure total,
            String unapplied) {}

    /**
     * How many instalments and how much is open on them.
     *
     * @param amount a decimal number with as many digits as the currency has
     */
    public record Figure(long count, String amount) {}
}
