package io.duly.query.worklist;

import io.duly.events.escalation.StepOwner;
import io.duly.events.playbook.ActionOwner;
import io.duly.events.shared.ActionId;
import io.duly.events.shared.Stage;
import io.duly.events.shared.UserName;
import io.duly.events.shared.WarningSignId;
import io.duly.events.warning.WarningKind;
import io.duly.query.access.OwnRows;
import io.duly.query.sql.Conditions;
import io.duly.query.sql.Rows;
import io.duly.query.worklist.TodayItem.CoverageGap;
import io.duly.query.worklist.TodayItem.DueAction;
import io.duly.query.worklist.TodayItem.StandingSign;
import io.duly.query.worklist.WhoseDay.Asked;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds what sales has to do on a day, kind by kind, each in one statement. */
@Component
class TodayRows {

    /** A call before the due date that playbook and ladder both ask for is one thing to do. */
    private static final String ACTIONS = """
            with step as materialized (select * from query.step_to_do_on(:today)),
                 paid as materialized (select deal_id from query.debt group by deal_id having bool_and(covered))
            select a.action as id, a.stage, a.owner, a.mandatory, a.playbook_id, a.playbook_version, a.due_on as date,
                   d.deal_id, d.title, d.customer_id, c.name as customer_name, d.salesperson, c.collector, d.currency,
                   d.at_stake, s.step, s.action as step_action, s.contact as step_contact, s.level,
                   s.due_on as step_due_on, :today - s.due_on as days_past_due, s.open as step_open, s.debts,
                   s.disputed as step_disputed
            from query.prevention_action_on(:today) a
            join query.deal_at_stake d using (deal_id)
            left join query.customer c on c.customer_id = d.customer_id
            left join lateral (
                select * from step s
                where s.deal_id = a.deal_id and s.owner = a.owner and s.action = 'CALL' and s.before_due
                  and s.due_on + 1 = a.lapses_on
                  and not exists (select from query.prevention_action_on(:today) later
                                  where later.deal_id = a.deal_id and later.to_do and later.owner = a.owner
                                    and later.lapses_on = a.lapses_on
                                    and (later.due_on, later.action) > (a.due_on, a.action))
                order by s.step limit 1) s on true
            """;

    private static final String GAPS = """
            select p.playbook_id, p.playbook_version, greatest(d.opened_on, d.since) as date,
                   d.deal_id, d.title, d.customer_id, c.name as customer_name, d.salesperson, c.collector, d.currency,
                   d.at_stake
            from query.deal_coverage_on(:today) d
            left join query.prevention_deal p using (deal_id)
            left join query.customer c on c.customer_id = d.customer_id
            """;

    private static final String SIGNS = """
            select s.sign_id, s.kind, s.words, s.inputs, s.raised_at,
                   cast(s.raised_at at time zone :zone as date) as date, s.deal_id, t.title, s.customer_id,
                   c.name as customer_name, d.salesperson, c.collector, d.currency, sum(d.at_stake) as at_stake
            from query.warning_sign s
            join query.deal_at_stake d on d.customer_id = s.customer_id
            left join query.deal t on t.deal_id = s.deal_id
            left join query.customer c on c.customer_id = s.customer_id
            """;

    private static final String NOT_REACHABLE = """
            d.stage in ('NEGOTIATION', 'CONTRACT', 'DELIVERY') and d.origin = 'ENTERED' and d.level = 'BELOW'""";

    private static final String STILL_HELPS =
            "a.to_do and (a.lapses_on is null or a.after_closing or a.deal_id not in (select deal_id from paid))";

    private final JdbcClient jdbc;

    TodayRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A reminder of debts that money on account covers would be a call for nothing. */
    List<TodayItem> actions(LocalDate today, Asked asked) {
        if (!asked.includes(StepOwner.SALESPERSON) && !asked.includes(StepOwner.HEAD_OF_SALES)) {
            return List.of();
        }
        var conditions = new Conditions(STILL_HELPS)
                .with("today", today)
                .and("a.owner in (:owners)", "owners", asked.ownerNames());
        return find(ACTIONS, conditions, "", asked, (row, _) -> action(row));
    }

    List<TodayItem> gaps(LocalDate today, Asked asked) {
        if (!asked.includes(StepOwner.SALESPERSON)) {
            return List.of();
        }
        return find(GAPS, new Conditions(NOT_REACHABLE).with("today", today), "", asked, (row, _) -> gap(row));
    }

    /**
     * They stay until somebody clears them or their cause has gone. A refusal of contacts is more than news to the
     * head of sales, who decides about it.
     *
     * @param zone says on which day a sign was raised
     */
    List<TodayItem> signs(ZoneId zone, Asked asked) {
        if (!asked.includes(StepOwner.SALESPERSON)) {
            return List.of();
        }
        var isDecidedAbout = asked.includes(StepOwner.HEAD_OF_SALES) ? " and s.kind <> 'CONTACTS_REFUSED'" : "";
        var conditions = new Conditions("s.cleared_at is null and d.stage <> 'CLOSED'" + isDecidedAbout)
                .with("zone", zone.getId());
        return find(
                SIGNS,
                conditions,
                " group by s.event_id, t.title, c.name, c.collector, d.salesperson, d.currency",
                asked,
                (row, _) -> sign(row));
    }

    private List<TodayItem> find(
            String select, Conditions conditions, String group, Asked asked, RowMapper<TodayItem> item) {
        conditions
                .and("d.salesperson in (:salespeople)", "salespeople", asked.salespeople())
                .and("c.collector in (:collectors)", "collectors", asked.collectors())
                .and("d.customer_id = any(:customers)", "customers", asked.customerIds());
        OwnRows.narrowDeals(conditions, asked.sight(), "d");
        return jdbc.sql(select + conditions.sql() + group)
                .params(conditions.parameters())
                .query(item)
                .list();
    }

    private static TodayItem action(ResultSet row) throws SQLException {
        return new DueAction(
                matter(row),
                DealName.read(row),
                new ActionId(row.getString("id")),
                Stage.valueOf(row.getString("stage")),
                row.getBoolean("mandatory"),
                ActionOwner.valueOf(row.getString("owner")),
                Rows.playbook(row),
                row.getString("step") == null ? null : StepRows.step(row));
    }

    private static TodayItem gap(ResultSet row) throws SQLException {
        return new CoverageGap(matter(row), DealName.read(row), Rows.playbook(row));
    }

    private static TodayItem sign(ResultSet row) throws SQLException {
        return new StandingSign(
                matter(row),
                DealName.find(row),
                new WarningSignId(row.getObject("sign_id", UUID.class)),
                WarningKind.valueOf(row.getString("kind")),
                row.getString("words"),
                Rows.texts(row, "inputs"),
                Rows.instant(row, "raised_at"));
    }

    /** Of a deal, and of whoever looks after its customer. */
    static Matter matter(ResultSet row) throws SQLException {
        return new Matter(
                CustomerName.read(row),
                user(row, "salesperson"),
                user(row, "collector"),
                Rows.money(row, "at_stake"),
                row.getObject("date", LocalDate.class));
    }

    static @Nullable UserName user(ResultSet row, String column) throws SQLException {
        var name = row.getString(column);
        return name == null ? null : new UserName(name);
    }
}
