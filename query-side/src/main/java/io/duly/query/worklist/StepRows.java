package io.duly.query.worklist;

import io.duly.events.escalation.ContactRole;
import io.duly.events.escalation.StepAction;
import io.duly.events.escalation.StepOwner;
import io.duly.events.shared.StepId;
import io.duly.query.access.OwnRows;
import io.duly.query.sql.Conditions;
import io.duly.query.sql.Rows;
import io.duly.query.worklist.TodayItem.DueStep;
import io.duly.query.worklist.TodayItem.IdleMoney;
import io.duly.query.worklist.WhoseDay.Asked;
import io.duly.stored.EventJson;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Finds what is to be done on a day about debts. */
@Component
class StepRows {

    private static final JsonMapper JSON = EventJson.mapper();
    private static final TypeReference<List<ReachedDebt>> DEBTS = new TypeReference<>() {};

    /** Where nobody collects, the head of collections does. */
    private static final String OWNER = "case when %s and c.collector is null then 'HEAD_OF_COLLECTIONS' else %s end";

    private static final String STEP_OWNER = OWNER.formatted("s.owner = 'COLLECTOR'", "s.owner");
    private static final String MONEY_OWNER = OWNER.formatted("true", "'COLLECTOR'");

    private static final String STEPS = """
            select %s as owner, s.step, s.action as step_action, s.contact as step_contact, s.level,
                   s.due_on as step_due_on, :today - s.due_on as days_past_due, s.open as step_open, s.debts,
                   s.disputed as step_disputed, s.decided_on as date, s.currency, s.open as at_stake, s.deal_id,
                   d.title, s.customer_id, c.name as customer_name, d.salesperson, c.collector
            from query.step_to_do_on(:today) s
            join query.deal d using (deal_id)
            left join query.customer c on c.customer_id = s.customer_id
            """.formatted(STEP_OWNER);

    /** The reminder that the same call of the playbook takes stands with the action. */
    private static final String NOT_WITH_AN_ACTION = """
            not (s.before_due and s.action = 'CALL' and exists (
                select from query.prevention_action_on(:today) a
                where a.deal_id = s.deal_id and a.to_do and a.owner = s.owner and a.lapses_on = s.due_on + 1))""";

    private static final String MONEY = """
            select %s as owner, i.customer_id, c.name as customer_name, c.collector,
                   cast(null as text) as salesperson, i.currency, i.on_account,
                   sum(i.open) as owed, least(sum(i.open), i.on_account) as at_stake,
                   least(min(i.due_on), cast(:today as date)) as date,
                   json_agg(json_build_object(
                       'instalmentId', i.instalment_id, 'dealId', i.deal_id, 'dealTitle', d.title,
                       'invoiceNumber', i.invoice_number, 'dueOn', i.due_on, 'covered', i.covered,
                       'open', json_build_object('amount', i.open, 'currency', i.currency))
                       order by i.due_on, i.instalment_id) as debts
            from query.debt i
            join query.deal d using (deal_id)
            left join query.customer c on c.customer_id = i.customer_id
            """.formatted(MONEY_OWNER);

    private final JdbcClient jdbc;

    StepRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<TodayItem> steps(LocalDate today, Asked asked) {
        var conditions = new Conditions(NOT_WITH_AN_ACTION)
                .with("today", today)
                .and(STEP_OWNER + " in (:owners)", "owners", asked.ownerNames())
                .and("d.salesperson in (:salespeople)", "salespeople", asked.salespeople())
                .and("c.collector in (:collectors)", "collectors", asked.collectors())
                .and("s.customer_id = any(:customers)", "customers", asked.customerIds());
        OwnRows.narrowDeals(conditions, asked.sight(), "s");
        return jdbc.sql(STEPS + conditions.sql())
                .params(conditions.parameters())
                .query((row, _) -> due(row))
                .list();
    }

    /** Money on account as far as there are debts that it could pay: to be used today, however late they are due. */
    List<TodayItem> money(LocalDate today, Asked asked) {
        var conditions = new Conditions("i.reached")
                .with("today", today)
                .and(MONEY_OWNER + " in (:owners)", "owners", asked.ownerNames())
                .and("c.collector in (:collectors)", "collectors", asked.collectors())
                .and("i.customer_id = any(:customers)", "customers", asked.customerIds());
        OwnRows.narrowDeals(conditions, asked.sight(), "i");
        return jdbc.sql(MONEY + conditions.sql()
                        + " group by i.customer_id, c.name, c.collector, i.currency, i.on_account")
                .params(conditions.parameters())
                .query((row, _) -> idle(row))
                .list();
    }

    /** From the columns of a step beside those of the deal. */
    static AskedStep step(ResultSet row) throws SQLException {
        return new AskedStep(
                new StepId(row.getString("step")),
                StepAction.valueOf(row.getString("step_action")),
                ContactRole.valueOf(row.getString("step_contact")),
                row.getInt("level"),
                row.getObject("step_due_on", LocalDate.class),
                row.getLong("days_past_due"),
                Rows.money(row, "step_open"),
                row.getInt("debts"),
                Rows.money(row, "step_disputed"));
    }

    private static TodayItem due(ResultSet row) throws SQLException {
        return new DueStep(
                TodayRows.matter(row), DealName.read(row), StepOwner.valueOf(row.getString("owner")), step(row));
    }

    private static TodayItem idle(ResultSet row) throws SQLException {
        return new IdleMoney(
                TodayRows.matter(row),
                StepOwner.valueOf(row.getString("owner")),
                Rows.money(row, "on_account"),
                Rows.money(row, "owed"),
                JSON.readValue(row.getString("debts"), DEBTS));
    }
}
