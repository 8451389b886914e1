package io.duly.query.worklist;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.duly.access.Sight;
import io.duly.events.shared.UserName;
import io.duly.query.access.OwnRows;
import io.duly.query.access.StaffNames;
import io.duly.query.access.WorkOf;
import io.duly.query.page.Extent;
import io.duly.query.page.Page;
import io.duly.query.sql.Conditions;
import io.duly.query.sql.Rows;
import io.duly.query.worklist.WorkOrder.Placed;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Finds the deals that do with fewer contacts than three by three. */
@Component
class CoverageWaiverList {

    static final WorkOrder.Columns COLUMNS =
            new WorkOrder.Columns("coalesce(d.currency, 'XXX')", "coalesce(d.at_stake, 0)", "w.global_index");

    /** Money of a deal that is not known here yet is none, in no currency. */
    private static final String SELECT = """
            select w.*, d.title, d.salesperson, c.name as customer_name, coalesce(d.currency, 'XXX') as currency,
                   coalesce(d.at_stake, 0) as at_stake
            """;

    private static final String TOTALS = """
            select coalesce(d.currency, 'XXX') as currency, count(*) as waivers,
                   sum(coalesce(d.at_stake, 0)) as at_stake
            """;

    private static final String FROM = """
            from query.coverage_waiver w
            left join query.deal_at_stake d on d.deal_id = w.deal_id
            left join query.customer c on c.customer_id = w.customer_id
            """;

    /**
     * One waiver.
     *
     * @param salesperson null while the deal is not known here yet
     * @param moneyAtStake what is open on the deal, or what it is worth while nothing is invoiced
     */
    record ListedWaiver(
            @JsonUnwrapped DealName deal,
            @JsonUnwrapped CustomerName customer,
            @Nullable UserName salesperson,
            @Nullable String salespersonName,
            Money moneyAtStake,
            LocalDate waivedOn,
            String waivedBy,
            @Nullable String waivedByName,
            String role,
            String reason) {}

    /**
     * What the waivers of a list are about in one currency.
     *
     * @param count how many waivers, each of a deal of its own
     * @param moneyAtStake a decimal number
     */
    record WaiverTotal(String currency, long count, String moneyAtStake) {}

    /** What the list is narrowed to; what is null does not narrow it. */
    record WaiverFilter(
            @Nullable UserName salesperson,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {}

    /** A page, and the totals of the whole list. */
    record Found(Page<ListedWaiver> page, List<WaiverTotal> totals) {}

    private final JdbcClient jdbc;
    private final WorkOf work;
    private final StaffNames staff;

    CoverageWaiverList(JdbcClient jdbc, WorkOf work, StaffNames staff) {
        this.jdbc = jdbc;
        this.work = work;
        this.staff = staff;
    }

    /** All from one moment, so that the totals are those of the list. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    Found list(Sight sight, WaiverFilter filter, WorkOrder order, Extent extent) {
        var conditions = conditions(sight, filter);
        order.goOn(conditions, extent.cursor());
        var found = jdbc.sql(
                        SELECT + FROM + conditions.sql() + " order by " + order.sql() + " limit " + extent.toRead())
                .params(conditions.parameters())
                .query((row, _) -> new Placed<>(waiver(row), Rows.money(row, "at_stake"), row.getLong("global_index")))
                .list();
        var all = conditions(sight, filter);
        var totals = jdbc.sql(TOTALS + FROM + all.sql() + " group by 1 order by 1")
                .params(all.parameters())
                .query((row, _) -> new WaiverTotal(
                        row.getString("currency"), row.getLong("waivers"), Rows.decimal(row, "at_stake")))
                .list();
        return new Found(Page.of(found, extent, order::after).map(Placed::item), totals);
    }

    private Conditions conditions(Sight sight, WaiverFilter filter) {
        var salesperson = filter.salesperson();
        var conditions = new Conditions("true")
                .and(
                        "d.salesperson in (:salesperson)",
                        "salesperson",
                        salesperson == null ? null : work.of(salesperson))
                .and("w.waived_on >= :from", "from", filter.from())
                .and("w.waived_on <= :to", "to", filter.to());
        return OwnRows.narrowDeals(conditions, sight, "w");
    }

    private ListedWaiver waiver(ResultSet row) throws SQLException {
        var salesperson = TodayRows.user(row, "salesperson");
        var by = row.getString("waived_by");
        return new ListedWaiver(
                DealName.read(row),
                CustomerName.read(row),
                salesperson,
                staff.of(salesperson),
                Rows.money(row, "at_stake"),
                row.getObject("waived_on", LocalDate.class),
                by,
                staff.of(by),
                row.getString("waived_role"),
                row.getString("reason"));
    }
}
