package io.duly.query.worklist;

import io.duly.access.Sight;
import io.duly.events.playbook.ActionOwner;
import io.duly.events.shared.ActionId;
import io.duly.events.shared.DealId;
import io.duly.events.shared.Stage;
import io.duly.events.shared.UserName;
import io.duly.events.shared.WarningSignId;
import io.duly.events.warning.WarningKind;
import io.duly.query.access.OwnRows;
import io.duly.query.access.WorkOf;
import io.duly.query.sql.Conditions;
import io.duly.query.sql.Rows;
import io.duly.query.worklist.TodayItem.CoverageGap;
import io.duly.query.worklist.TodayItem.DueAction;
import io.duly.query.worklist.TodayItem.Matter;
import io.duly.query.worklist.TodayItem.NewSign;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds the items of a day kind by kind, each in one statement and in the order of the list. */
@Component
class TodayRows {

    private static final String ORDER = " order by currency, at_stake desc, date, deal_id, id limit ";

    private static final String ACTIONS = """
            select a.action as id, a.stage, a.owner, a.mandatory, a.playbook_id, a.playbook_version, a.due_on as date,
                   d.deal_id, d.title, d.customer_id, c.name as customer_name, d.salesperson, d.currency, d.at_stake
            from query.prevention_action_on(:today) a
            join query.deal_at_stake d using (deal_id)
            left join query.customer c on c.customer_id = d.customer_id
            """;

    private static final String GAPS = """
            select '' as id, p.playbook_id, p.playbook_version, greatest(d.opened_on, d.since) as date,
                   d.deal_id, d.title, d.customer_id, c.name as customer_name, d.salesperson, d.currency, d.at_stake
            from query.deal_coverage_on(:today) d
            left join query.prevention_deal p using (deal_id)
            left join query.customer c on c.customer_id = d.customer_id
            """;

    private static final String SIGNS = """
            select s.event_id as id, s.sign_id, s.kind, s.words, s.raised_at,
                   cast(s.raised_at at time zone :zone as date) as date, s.deal_id, s.customer_id,
                   c.name as customer_name, d.salesperson, d.currency, sum(d.at_stake) as at_stake
            from query.warning_sign s
            join query.deal_at_stake d on d.customer_id = s.customer_id
            left join query.customer c on c.customer_id = s.customer_id
            """;

    private static final String NOT_REACHABLE = """
            d.stage in ('NEGOTIATION', 'CONTRACT', 'DELIVERY') and d.origin = 'ENTERED' and d.level = 'BELOW'""";

    /**
     * Who asks, and for whose day.
     *
     * @param salesperson everybody's when null
     */
    record Asked(Sight sight, @Nullable UserName salesperson) {}

    private final JdbcClient jdbc;
    private final WorkOf work;

    TodayRows(JdbcClient jdbc, WorkOf work) {
        this.jdbc = jdbc;
        this.work = work;
    }

    List<TodayItem> actions(LocalDate today, Asked asked, int most) {
        var conditions = new Conditions("a.to_do")
                .with("today", today)
                .and("a.salesperson in (:owner)", "owner", whoseWork(asked));
        OwnRows.narrowDeals(conditions, asked.sight(), "d");
        return find(ACTIONS + conditions.sql() + ORDER + most, conditions, (row, _) -> action(row, today));
    }

    List<TodayItem> gaps(LocalDate today, Asked asked, int most) {
        var conditions = new Conditions(NOT_REACHABLE)
                .with("today", today)
                .and("d.salesperson in (:owner)", "owner", whoseWork(asked));
        OwnRows.narrowDeals(conditions, asked.sight(), "d");
        return find(GAPS + conditions.sql() + ORDER + most, conditions, (row, _) -> gap(row));
    }

    /** @param zone says on which day a sign was raised */
    List<TodayItem> signs(Instant since, ZoneId zone, Asked asked, int most) {
        var conditions = new Conditions("s.cleared_at is null and s.raised_at >= :since and d.stage <> 'CLOSED'")
                .with("zone", zone.getId())
                .with("since", OffsetDateTime.ofInstant(since, ZoneOffset.UTC))
                .and("d.salesperson in (:owner)", "owner", whoseWork(asked));
        OwnRows.narrowDeals(conditions, asked.sight(), "d");
        return find(
                SIGNS + conditions.sql() + " group by s.event_id, c.name, d.salesperson, d.currency" + ORDER + most,
                conditions,
                (row, _) -> sign(row));
    }

    private @Nullable List<String> whoseWork(Asked asked) {
        var salesperson = asked.salesperson();
        return salesperson == null ? null : work.of(salesperson);
    }

    private List<TodayItem> find(String sql, Conditions conditions, RowMapper<TodayItem> item) {
        return jdbc.sql(sql).params(conditions.parameters()).query(item).list();
    }

    private static TodayItem action(ResultSet row, LocalDate today) throws SQLException {
        var matter = matter(row);
        return new DueAction(
                matter,
                DealName.read(row),
                new ActionId(row.getString("id")),
                Stage.valueOf(row.getString("stage")),
                row.getBoolean("mandatory"),
                ActionOwner.valueOf(row.getString("owner")),
                matter.date().isBefore(today),
                Rows.playbook(row));
    }

    private static TodayItem gap(ResultSet row) throws SQLException {
        return new CoverageGap(matter(row), DealName.read(row), Rows.playbook(row));
    }

    private static TodayItem sign(ResultSet row) throws SQLException {
        var deal = row.getObject("deal_id", UUID.class);
        return new NewSign(
                matter(row),
                deal == null ? null : new DealId(deal),
                new WarningSignId(row.getObject("sign_id", UUID.class)),
                WarningKind.valueOf(row.getString("kind")),
                row.getString("words"),
                Rows.instant(row, "raised_at"));
    }

    private static Matter matter(ResultSet row) throws SQLException {
        return new Matter(
                CustomerName.read(row),
                new UserName(row.getString("salesperson")),
                Rows.money(row, "at_stake"),
                row.getObject("date", LocalDate.class));
    }
}
