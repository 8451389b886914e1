package io.duly.query.promise;

import io.duly.access.Sight;
import io.duly.events.shared.CustomerId;
import io.duly.events.shared.DealId;
import io.duly.events.shared.UserName;
import io.duly.query.access.OwnRows;
import io.duly.query.access.WorkOf;
import io.duly.query.page.Cursor;
import io.duly.query.page.Extent;
import io.duly.query.page.Page;
import io.duly.query.sql.Conditions;
import io.duly.query.sql.Rows;
import io.duly.state.promise.PromiseOutcome;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Finds promises: a page of them, or those of a customer or a deal. */
@Component
public class PromiseList {

    private static final String ORDER = "newest";

    private static final String FROM = """
            from query.promise p
            join query.promise_standing s using (promise_id)
            left join query.customer c on c.customer_id = p.customer_id
            """;

    private static final String TOTALS = """
            select part.currency, count(distinct p.promise_id) as promises, sum(part.promised) as promised,
                   sum(part.due) as due, sum(part.paid) as paid
            %s join query.promise_part part on part.promise_id = p.promise_id
            %s
            group by part.currency order by part.currency
            """;

    /**
     * What the promises of a list come to in one currency, as decimal numbers.
     *
     * @param count how many promises say something in it
     */
    record PromiseTotal(String currency, long count, String promised, String due, String paid) {}

    /** What the list is narrowed to; what is null does not narrow it. */
    record PromiseFilter(
            @Nullable PromiseOutcome state,
            @Nullable CustomerId customer,
            @Nullable UserName collector,
            @Nullable LocalDate by) {}

    /** A page, and the count and the totals of the whole list. */
    record Found(Page<ShownPromise> page, long count, List<PromiseTotal> totals) {}

    private record Place(UUID promise, Instant recordedAt) {}

    private final JdbcClient jdbc;
    private final PromiseReader reader;
    private final WorkOf work;

    PromiseList(JdbcClient jdbc, PromiseReader reader, WorkOf work) {
        this.jdbc = jdbc;
        this.reader = reader;
        this.work = work;
    }

    /** All from one moment, so that the totals are those of the list. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    Found list(Sight sight, PromiseFilter filter, Extent extent) {
        var conditions = conditions(sight, filter);
        goOn(conditions, extent.cursor());
        var places = jdbc.sql("select p.promise_id, p.recorded_at " + FROM + conditions.sql()
                        + " order by p.recorded_at desc, p.promise_id desc limit " + extent.toRead())
                .params(conditions.parameters())
                .query((row, _) -> new Place(row.getObject("promise_id", UUID.class), Rows.instant(row, "recorded_at")))
                .list();
        var page = Page.of(places, extent, PromiseList::after);
        var shown = reader.read(page.items().stream().map(Place::promise).toList());
        var all = conditions(sight, filter);
        var count = jdbc.sql("select count(*) " + FROM + all.sql())
                .params(all.parameters())
                .query(Long.class)
                .single();
        var totals = jdbc.sql(TOTALS.formatted(FROM, all.sql()))
                .params(all.parameters())
                .query((row, _) -> new PromiseTotal(
                        row.getString("currency"),
                        row.getLong("promises"),
                        Rows.decimal(row, "promised"),
                        Rows.decimal(row, "due"),
                        Rows.decimal(row, "paid")))
                .list();
        return new Found(new Page<>(shown, page.next()), count, totals);
    }

    /** The newest first. */
    List<ShownPromise> ofCustomer(CustomerId customer) {
        var ids = jdbc.sql("""
                        select promise_id from query.promise where customer_id = ?
                        order by recorded_at desc, promise_id desc""").param(customer.value()).query(UUID.class).list();
        return reader.read(ids);
    }

    /** The newest first, whole: with what they promise of other deals. */
    public List<ShownPromise> ofDeal(DealId deal) {
        return reader.read(jdbc.sql("""
                        select promise_id from query.promise
                        where promise_id in (select promise_id from query.promise_part where deal_id = ?)
                        order by recorded_at desc, promise_id desc""").param(deal.value()).query(UUID.class).list());
    }

    private Conditions conditions(Sight sight, PromiseFilter filter) {
        var state = filter.state();
        var collector = filter.collector();
        var customer = filter.customer();
        var conditions = new Conditions("true")
                .and("s.state = :state", "state", state == null ? null : state.name())
                .and("p.customer_id = :customer", "customer", customer == null ? null : customer.value())
                .and("c.collector in (:collector)", "collector", collector == null ? null : work.of(collector))
                .and("""
                        exists (select from query.promise_part due
                                where due.promise_id = p.promise_id and due.promised_for <= :by)""", "by", filter.by());
        return OwnRows.narrowCustomers(conditions, sight, "c");
    }

    private static Cursor after(Place last) {
        return Cursor.at(ORDER, micros(last.recordedAt()), last.promise());
    }

    private static void goOn(Conditions conditions, @Nullable String cursor) {
        var last = Cursor.read(cursor, ORDER, read -> new Place(UUID.fromString(read.get(2)), ofMicros(read.place(1))));
        if (last != null) {
            conditions
                    .and(
                            "(p.recorded_at, p.promise_id) < (:lastAt, :lastPromise)",
                            "lastAt",
                            last.recordedAt().atOffset(ZoneOffset.UTC))
                    .with("lastPromise", last.promise());
        }
    }

    /** As exact as the database is. */
    private static long micros(Instant moment) {
        return Math.addExact(Math.multiplyExact(moment.getEpochSecond(), 1_000_000L), moment.getNano() / 1_000);
    }

    private static Instant ofMicros(long micros) {
        return Instant.ofEpochSecond(Math.floorDiv(micros, 1_000_000L), Math.floorMod(micros, 1_000_000L) * 1_000L);
    }
}
