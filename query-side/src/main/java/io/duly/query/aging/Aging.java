package io.duly.query.aging;

import io.duly.access.Sight;
import io.duly.events.shared.CustomerId;
import io.duly.query.access.OwnRows;
import io.duly.query.access.StaffNames;
import io.duly.query.aging.AgingReport.Basis;
import io.duly.query.aging.AgingReport.Figure;
import io.duly.query.aging.AgingReport.Row;
import io.duly.query.day.CreditorDay;
import io.duly.query.sql.Conditions;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Says how old the debts were on any day, from what was known at any moment. Day and moment choose among the entries of
 * the sub-ledger, which never change.
 */
@Component
public class Aging {

    private static final String RESPONSIBLE = """
            left join (
                select distinct on (customer_id) customer_id, collector
                from query.collector_assignment
                where recorded_at <= :knownAt
                order by customer_id, recorded_at desc, global_index desc
            ) responsible using (customer_id)
            """;

    private static final String NAMED = "left join query.customer named using (customer_id)\n";

    private static final String SOLD = "left join query.deal sold using (deal_id)\n";

    private static final String FIGURES = Arrays.stream(AgeBucket.values())
            .map(bucket -> figures(bucket.name(), "days between " + bucket.from() + " and " + bucket.to()))
            .collect(Collectors.joining(", "));

    /** What was held back of each instalment, by the newest event of each matter. */
    private static final String HELD = """
            left join (
                select newest.instalment_id, sum(newest.amount) filter (where newest.kind = 'DISPUTED') as disputed,
                    sum(newest.amount) filter (where newest.kind = 'PROMISED') as promised
                from (select h.kind, h.instalment_id, h.amount, rank() over (
                          partition by h.kind, h.deal_id, h.matter_id, h.part order by h.global_index desc) as age
                      from query.held_amount h
                      where h.effective_on <= :asOf and h.recorded_at <= :knownAt) newest
                where newest.age = 1
                group by newest.instalment_id
            ) held using (instalment_id)
            """;

    /** No more than was open. What is contested comes first: nobody waits for a promise of it. */
    private static final String DISPUTED = "least(coalesce(held.disputed, 0), item.open)";

    private static final String PROMISED = "least(coalesce(held.promised, 0), item.open - " + DISPUTED + ")";

    private static final String UNAPPLIED = "-coalesce(sum(item.open) filter (where instalment_id is null), 0)";

    /** No fact names a later one. */
    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

    private final JdbcClient jdbc;
    private final StaffNames staff;
    private final CreditorDay day;

    Aging(JdbcClient jdbc, StaffNames staff, CreditorDay day) {
        this.jdbc = jdbc;
        this.staff = staff;
        this.day = day;
    }

    /** @param by groups in which nobody owes anything are left out; currencies are not */
    public AgingReport report(LocalDate asOf, Instant knownAt, Grouping by) {
        return new AgingReport(asOf, knownAt, Basis.DUE_DATE, by, rows(upTo(asOf, knownAt), by));
    }

    /** The same of what somebody sees. */
    AgingReport report(Sight sight, LocalDate asOf, Instant knownAt, Grouping by) {
        var seen = OwnRows.narrowDeals(upTo(asOf, knownAt), sight, "e");
        return new AgingReport(asOf, knownAt, Basis.DUE_DATE, by, rows(seen, by));
    }

    /** What one customer owes, by currency. */
    public List<Row> owedBy(CustomerId customer, LocalDate asOf, Instant knownAt) {
        return rows(
                upTo(asOf, knownAt).and("e.customer_id = :customer", "customer", customer.value()), Grouping.NOTHING);
    }

    /**
     * What is recorded as a fact has happened. As of the day on which it is known everything counts, whatever date an
     * old fact names: deals and lists know no other day. As of a day before, each fact counts from its own date on.
     */
    private Conditions upTo(LocalDate asOf, Instant knownAt) {
        var until = asOf.isBefore(day.of(knownAt)) ? asOf : LAST_DAY;
        return new Conditions("e.effective_on <= :until and e.recorded_at <= :knownAt")
                .with("asOf", asOf)
                .with("until", until)
                .with("knownAt", OffsetDateTime.ofInstant(knownAt, ZoneOffset.UTC));
    }

    private List<Row> rows(Conditions entries, Grouping by) {
        return jdbc.sql(sql(entries, by))
                .params(entries.parameters())
                .query((found, _) -> row(found, by))
                .list();
    }

    private static String sql(Conditions entries, Grouping by) {
        return openItems(entries)
                + "select item.currency, " + by.expression() + " as owner, " + by.nameExpression() + " as name, "
                + FIGURES + ", " + UNAPPLIED + " as unapplied from item " + HELD + source(by)
                + " group by item.currency, owner "
                + (by == Grouping.NOTHING ? "" : "having count(*) filter (where item.open <> 0) > 0 ")
                + "order by item.currency, owner";
    }

    private static String source(Grouping by) {
        return switch (by) {
            case NOTHING -> "";
            case CUSTOMER -> NAMED;
            case COLLECTOR -> RESPONSIBLE;
            case SALESPERSON -> SOLD;
        };
    }

    private static String openItems(Conditions entries) {
        return """
                with item as (
                    select currency, customer_id, deal_id, instalment_id, sum(amount) as open,
                        cast(:asOf as date) - max(due_on) as days
                    from query.ledger_entry e
                    %s
                    group by currency, customer_id, deal_id, instalment_id
                )
                """.formatted(entries.sql());
    }

    private static String figures(String name, String which) {
        return """
                count(*) filter (where %2$s and item.open <> 0) as %1$s_count,
                coalesce(sum(item.open) filter (where %2$s), 0) as %1$s,
                coalesce(sum(%3$s) filter (where %2$s and item.open > 0), 0) as %1$s_disputed,
                coalesce(sum(%4$s) filter (where %2$s and item.open > 0), 0) as %1$s_promised
                """.formatted(name, which, DISPUTED, PROMISED);
    }

    private Row row(ResultSet found, Grouping by) throws SQLException {
        var currency = CurrencyUnit.of(found.getString("currency"));
        var buckets = new EnumMap<AgeBucket, Figure>(AgeBucket.class);
        var total = new Sum();
        var overdue = new Sum();
        for (var bucket : AgeBucket.values()) {
            var figure = Sum.read(found, bucket);
            buckets.put(bucket, figure.in(currency));
            total = total.plus(figure);
            overdue = bucket == AgeBucket.NOT_DUE ? overdue : overdue.plus(figure);
        }
        return new Row(
                currency.getCode(),
                group(by, found),
                buckets,
                overdue.in(currency),
                total.in(currency),
                Sum.decimal(currency, found.getBigDecimal("unapplied")));
    }

    private Map<String, @Nullable String> group(Grouping by, ResultSet found) throws SQLException {
        var owner = found.getString("owner");
        var group = new LinkedHashMap<String, @Nullable String>();
        for (var field : by.fields()) {
            group.put(field, group.isEmpty() ? owner : by.byStaff() ? staff.of(owner) : found.getString("name"));
        }
        return Collections.unmodifiableMap(group);
    }
}
