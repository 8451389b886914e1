package io.duly.query.worklist;

import io.duly.events.escalation.StepOwner;
import io.duly.events.shared.PromiseId;
import io.duly.query.access.OwnRows;
import io.duly.query.sql.Conditions;
import io.duly.query.sql.Rows;
import io.duly.query.worklist.TodayItem.DuePromise;
import io.duly.query.worklist.WhoseDay.Asked;
import io.duly.state.promise.PromiseOutcome;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds promises to pay whose day has come, and those that were broken. */
@Component
class PromiseRows {

    /** Where nobody collects, the head of collections does. */
    private static final String OWNER = "case when c.collector is null then 'HEAD_OF_COLLECTIONS' else 'COLLECTOR' end";

    private static final String SELECT = """
            select %s as owner, p.promise_id, p.state, p.promised_for as date, p.last_day, p.currency, p.due, p.paid,
                   p.due - p.paid as at_stake, p.deal_id, d.title, p.customer_id, c.name as customer_name,
                   d.salesperson, c.collector
            from query.promise_part p
            join query.promise whole using (promise_id)
            join query.deal d on d.deal_id = p.deal_id
            left join query.customer c on c.customer_id = p.customer_id
            """.formatted(OWNER);

    /** A broken one stands until somebody there was spoken to, the customer promises anew, or the deal owes nothing. */
    private static final String TO_SPEAK_ABOUT = """
            (p.state = 'OPEN' and p.promised_for <= :today
             or p.state = 'BROKEN' and d.open > 0 and not exists (
                 select from query.promise later
                 where later.customer_id = p.customer_id and later.recorded_at > whole.recorded_at
                   and later.withdrawn_on is null)
               and not exists (
                 select from query.contact_attempt since
                 where since.customer_id = p.customer_id and since.attempted_at >= cast(p.settled_on as timestamptz)
                   and since.outcome not in ('NO_ANSWER', 'MESSAGE_LEFT', 'WRONG_NUMBER', 'LEFT_COMPANY')))""";

    private final JdbcClient jdbc;

    PromiseRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<TodayItem> promises(LocalDate today, Asked asked) {
        var conditions = new Conditions(TO_SPEAK_ABOUT)
                .with("today", today)
                .and(OWNER + " in (:owners)", "owners", asked.ownerNames())
                .and("d.salesperson in (:salespeople)", "salespeople", asked.salespeople())
                .and("c.collector in (:collectors)", "collectors", asked.collectors())
                .and("p.customer_id = any(:customers)", "customers", asked.customerIds());
        OwnRows.narrowDeals(conditions, asked.sight(), "p");
        return jdbc.sql(SELECT + conditions.sql())
                .params(conditions.parameters())
                .query((row, _) -> promise(row))
                .list();
    }

    private static TodayItem promise(ResultSet row) throws SQLException {
        return new DuePromise(
                TodayRows.matter(row),
                DealName.read(row),
                StepOwner.valueOf(row.getString("owner")),
                new PromiseId(row.getObject("promise_id", UUID.class)),
                PromiseOutcome.valueOf(row.getString("state")),
                row.getObject("last_day", LocalDate.class),
                Rows.money(row, "due"),
                Rows.money(row, "paid"));
    }
}
