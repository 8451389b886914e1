package io.duly.query.plan;

import io.duly.access.Sight;
import io.duly.events.shared.CustomerId;
import io.duly.events.shared.DealId;
import io.duly.events.shared.UserName;
import io.duly.query.access.OwnRows;
import io.duly.query.access.WorkOf;
import io.duly.query.page.Cursor;
import io.duly.query.page.Extent;
import io.duly.query.page.Page;
import io.duly.query.plan.PlanReader.Numbered;
import io.duly.query.sql.Conditions;
import io.duly.query.sql.Rows;
import io.duly.state.plan.PlanOutcome;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Finds payment plans, the newest first. */
@Component
class PlanList {

    private static final String ORDER = "newest";

    private static final String FROM = """
            from query.payment_plan p
            left join query.customer c on c.customer_id = p.customer_id
            """;

    private static final String TOTALS = """
            select p.currency, count(*) as plans, sum(p.amount) as amount, sum(p.due) as due, sum(p.paid) as paid
            """;

    /**
     * What the plans of a list come to in one currency, as decimal numbers.
     *
     * @param amount what was agreed, of which {@code due} is to be paid or was
     */
    record PlanTotal(String currency, long count, String amount, String due, String paid) {}

    /** What the list is narrowed to; what is null does not narrow it. */
    record PlanFilter(
            @Nullable PlanOutcome state,
            @Nullable CustomerId customer,
            @Nullable UserName collector,
            @Nullable LocalDate by) {}

    /** A page, and the count and the totals of the whole list. */
    record Found(Page<ShownPlan> page, long count, List<PlanTotal> totals) {}

    private final JdbcClient jdbc;
    private final PlanReader reader;
    private final WorkOf work;

    PlanList(JdbcClient jdbc, PlanReader reader, WorkOf work) {
        this.jdbc = jdbc;
        this.reader = reader;
        this.work = work;
    }

    /** All from one moment, so that the totals are those of the list. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    Found list(Sight sight, PlanFilter filter, Extent extent) {
        var after = Cursor.read(extent.cursor(), ORDER, cursor -> cursor.place(1));
        var conditions = conditions(sight, filter).and("p.global_index < :after", "after", after);
        var found = reader.read(conditions, " limit " + extent.toRead());
        var totals = totals(conditions(sight, filter));
        return new Found(
                Page.of(found, extent, last -> Cursor.at(ORDER, last.index())).map(Numbered::plan),
                totals.stream().mapToLong(PlanTotal::count).sum(),
                totals);
    }

    /** The newest first. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    List<ShownPlan> ofDeal(DealId deal) {
        return reader.read(new Conditions("true").and("p.deal_id = :deal", "deal", deal.value()), "").stream()
                .map(Numbered::plan)
                .toList();
    }

    boolean knows(DealId deal) {
        return jdbc.sql("select exists (select from query.deal where deal_id = ?)")
                .param(deal.value())
                .query(Boolean.class)
                .single();
    }

    private List<PlanTotal> totals(Conditions conditions) {
        return jdbc.sql(TOTALS + FROM + conditions.sql() + " group by p.currency order by p.currency")
                .params(conditions.parameters())
                .query((row, _) -> new PlanTotal(
                        row.getString("currency"),
                        row.getLong("plans"),
                        Rows.decimal(row, "amount"),
                        Rows.decimal(row, "due"),
                        Rows.decimal(row, "paid")))
                .list();
    }

    private Conditions conditions(Sight sight, PlanFilter filter) {
        var state = filter.state();
        var customer = filter.customer();
        var collector = filter.collector();
        var conditions = new Conditions("true")
                .and("p.state = :state", "state", state == null ? null : state.name())
                .and("p.customer_id = :customer", "customer", customer == null ? null : customer.value())
                .and("c.collector in (:collector)", "collector", collector == null ? null : work.of(collector))
                .and("""
                        p.state = 'RUNNING' and exists (
                            select from query.payment_plan_part due
                            where due.deal_id = p.deal_id and due.plan_id = p.plan_id
                              and due.state = 'OPEN' and due.due_on <= :by)""", "by", filter.by());
        return OwnRows.narrowDeals(conditions, sight, "p");
    }
}
