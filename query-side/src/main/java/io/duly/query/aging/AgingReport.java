package io.duly.query.aging;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonIgnore;
import io.duly.query.csv.CsvTable;
import io.duly.query.csv.Tabular;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How old the debts were at the end of a day, as far as they were known at a moment.
 *
 * <p>Currencies are never added up. Money on account is never netted into a bucket: the net debt is the total less
 * {@code unapplied}.
 *
 * @param basis age is counted from the due date
 * @param by what the rows are broken down by
 */
public record AgingReport(
        LocalDate asOf,
        Instant knownAt,
        Basis basis,
        @JsonIgnore Grouping by,
        List<Row> rows) implements Tabular {

    public AgingReport {
        rows = List.copyOf(rows);
    }

    @Override
    public CsvTable<?> table() {
        var table = CsvTable.of("aging", rows).text("currency", Row::currency);
        by.fields().forEach(name -> table.text(name, row -> row.group().get(name)));
        for (var bucket : AgeBucket.values()) {
            table.figure(bucket + "_count", row -> figure(row, bucket).count())
                    .decimal(bucket.name(), row -> figure(row, bucket).amount());
        }
        return table.figure("overdue_count", row -> row.overdue().count())
                .decimal("overdue", row -> row.overdue().amount())
                .figure("total_count", row -> row.total().count())
                .decimal("total", row -> row.total().amount())
                .decimal("unapplied", Row::unapplied)
                .decimal("disputed", row -> row.total().disputed())
                .decimal("promised", row -> row.total().promised());
    }

    private static Figure figure(Row row, AgeBucket bucket) {
        return Objects.requireNonNull(row.buckets().get(bucket));
    }

    /** From which day age is counted. */
    public enum Basis {
        DUE_DATE
    }

    /**
     * One currency, of everybody or of one group.
     *
     * @param group which customer, collector or salesperson; empty where nothing is grouped, and the collector is null
     *     for customers that nobody looks after
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
     * @param disputed of which this is disputed
     * @param promised of which this is promised and nobody contests it
     */
    public record Figure(long count, String amount, String disputed, String promised) {}
}
