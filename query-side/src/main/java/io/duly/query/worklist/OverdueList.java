package io.duly.query.worklist;

import io.duly.access.Sight;
import io.duly.events.shared.CustomerId;
import io.duly.events.shared.InstalmentId;
import io.duly.events.shared.InvoiceId;
import io.duly.events.shared.StepId;
import io.duly.events.shared.UserName;
import io.duly.query.access.OwnRows;
import io.duly.query.access.WorkOf;
import io.duly.query.page.Extent;
import io.duly.query.page.Page;
import io.duly.query.sql.Conditions;
import io.duly.query.sql.Rows;
import io.duly.query.worklist.OverdueInstalment.InvoiceName;
import io.duly.query.worklist.OverdueInstalment.OverdueDebt;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Finds what is overdue on a day. */
@Component
class OverdueList {

    private static final String SELECT = """
            select i.*, cast(:today as date) - i.due_on as days_past_due, coalesce(v.amount, 0) as on_account,
                   query.paused_until(i.customer_id, i.deal_id, i.instalment_id, :today) as paused_until,
                   coalesce(b.amount, 0) as disputed,
                   coalesce(w.amount, 0) as promised, w.until as promised_until,
                   d.title, c.name as customer_name, c.collector
            from query.instalment i
            left join query.covered_debt v on v.instalment_id = i.instalment_id
            left join query.disputed_debt b on b.instalment_id = i.instalment_id
            join query.deal d using (deal_id)
            left join query.customer c on c.customer_id = i.customer_id
            left join query.promised_debt w on w.instalment_id = i.instalment_id
            """;

    private static final String TOTALS = """
            select i.currency, count(*) as instalments, sum(i.open) as open,
                   coalesce(sum(b.amount), 0) as disputed, coalesce(sum(w.amount), 0) as promised
            from query.instalment i
            left join query.disputed_debt b on b.instalment_id = i.instalment_id
            left join query.promised_debt w on w.instalment_id = i.instalment_id
            join query.deal d using (deal_id)
            left join query.customer c on c.customer_id = i.customer_id
            %s
            group by i.currency
            order by i.currency
            """;

    /** A page, and the totals of the whole list. */
    record Found(Page<OverdueInstalment> page, List<OverdueTotal> totals) {}

    /**
     * What is overdue in one currency.
     *
     * @param count how many instalments
     * @param open a decimal number
     * @param disputed of which this is contested
     * @param promised of which this is promised and nobody contests it
     */
    record OverdueTotal(String currency, long count, String open, String disputed, String promised) {}

    /** What the list is narrowed to; what is null does not narrow it. */
    record OverdueFilter(
            @Nullable CustomerId customer,
            @Nullable UserName collector,
            @Nullable CurrencyUnit currency,
            @Nullable Integer minimumDays,
            @Nullable BigDecimal minimumAmount,
            @Nullable Integer level) {}

    private final JdbcClient jdbc;
    private final WorkOf work;

    OverdueList(JdbcClient jdbc, WorkOf work) {
        this.jdbc = jdbc;
        this.work = work;
    }

    /** All from one moment, so that the totals are those of the list. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    Found list(LocalDate today, Sight sight, OverdueFilter filter, OverdueOrder order, Extent extent) {
        var conditions = conditions(today, sight, filter);
        order.goOn(conditions, extent.cursor());
        var found = jdbc.sql(SELECT + conditions.sql() + " order by " + order.sql() + " limit " + extent.toRead())
                .params(conditions.parameters())
                .query((row, _) -> instalment(row))
                .list();
        var all = conditions(today, sight, filter);
        var totals = jdbc.sql(TOTALS.formatted(all.sql()))
                .params(all.parameters())
                .query((row, _) -> new OverdueTotal(
                        row.getString("currency"),
                        row.getLong("instalments"),
                        Rows.decimal(row, "open"),
                        Rows.decimal(row, "disputed"),
                        Rows.decimal(row, "promised")))
                .list();
        return new Found(Page.of(found, extent, order::after), totals);
    }

    private Conditions conditions(LocalDate today, Sight sight, OverdueFilter filter) {
        var conditions = new Conditions("i.open > 0 and i.due_on < :today")
                .with("today", today)
                .and(
                        "i.customer_id = :customer",
                        "customer",
                        filter.customer() == null ? null : filter.customer().value())
                .and(
                        "c.collector in (:collector)",
                        "collector",
                        filter.collector() == null ? null : work.of(filter.collector()))
                .and(
                        "i.currency = :currency",
                        "currency",
                        filter.currency() == null ? null : filter.currency().getCode())
                .and(
                        "i.due_on <= :dueBy",
                        "dueBy",
                        filter.minimumDays() == null ? null : today.minusDays(filter.minimumDays()))
                .and("i.open >= :minimumAmount", "minimumAmount", filter.minimumAmount())
                .and("i.level = :level", "level", filter.level());
        return OwnRows.narrowDeals(conditions, sight, "i");
    }

    private OverdueInstalment instalment(ResultSet row) throws SQLException {
        var lastStep = row.getString("last_step");
        return new OverdueInstalment(
                new InstalmentId(row.getObject("instalment_id", UUID.class)),
                DealName.read(row),
                CustomerName.read(row),
                work.collectedBy(row.getString("collector")),
                new InvoiceName(
                        new InvoiceId(row.getObject("invoice_id", UUID.class)), row.getString("invoice_number")),
                new OverdueDebt(
                        row.getObject("due_on", LocalDate.class),
                        row.getInt("days_past_due"),
                        Rows.money(row, "amount"),
                        Rows.money(row, "open"),
                        Rows.money(row, "on_account"),
                        Rows.money(row, "disputed"),
                        Rows.money(row, "promised"),
                        row.getObject("promised_until", LocalDate.class),
                        row.getObject("paused_until", LocalDate.class)),
                row.getInt("level"),
                lastStep == null ? null : new StepId(lastStep));
    }
}
