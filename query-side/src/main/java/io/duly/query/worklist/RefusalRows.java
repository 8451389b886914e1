package io.duly.query.worklist;

import io.duly.events.escalation.StepOwner;
import io.duly.events.shared.WarningSignId;
import io.duly.query.access.OwnRows;
import io.duly.query.sql.Conditions;
import io.duly.query.sql.Rows;
import io.duly.query.worklist.TodayItem.RefusedContacts;
import io.duly.query.worklist.WhoseDay.Asked;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds the refusals of contacts about which the head of sales has to decide, or to decide again. */
@Component
class RefusalRows {

    /**
     * At stake is the deal that the refusal is about, or all of the customer's in the currency that most of them have.
     * Without any deal nothing is, in no currency.
     */
    private static final String SELECT = """
            select s.sign_id, s.words, s.raised_at, s.deal_id, t.title, s.customer_id,
                   coalesce(a.ask_again_on, cast(s.raised_at at time zone :zone as date)) as date,
                   c.name as customer_name, c.collector, coalesce(d.salesperson, s.raised_by) as salesperson,
                   coalesce(d.currency, 'XXX') as currency, coalesce(d.at_stake, 0) as at_stake,
                   a.reason as waived_before
            from query.warning_sign s
            left join query.customer c on c.customer_id = s.customer_id
            left join query.deal t on t.deal_id = s.deal_id
            left join query.contact_refusal_answer a
                on a.customer_id = s.customer_id and a.sign_id = s.sign_id and a.answered_at >= s.raised_at
            left join lateral (
                select min(o.salesperson) as salesperson, o.currency, sum(o.at_stake) as at_stake
                from query.deal_at_stake o
                where o.customer_id = s.customer_id and o.stage <> 'CLOSED'
                  and (s.deal_id is null or o.deal_id = s.deal_id)
                group by o.currency order by count(*) desc, o.currency limit 1) d on true
            """;

    private static final String TO_DECIDE = """
            s.kind = 'CONTACTS_REFUSED' and s.cleared_at is null and (a.sign_id is null or a.ask_again_on <= :today)""";

    private final JdbcClient jdbc;

    RefusalRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param zone says on which day a sign was raised */
    List<TodayItem> refusals(LocalDate today, ZoneId zone, Asked asked) {
        if (!asked.includes(StepOwner.HEAD_OF_SALES)) {
            return List.of();
        }
        var conditions = new Conditions(TO_DECIDE)
                .with("today", today)
                .with("zone", zone.getId())
                .and("s.customer_id = any(:customers)", "customers", asked.customerIds());
        OwnRows.narrowDeals(conditions, asked.sight(), "s");
        return jdbc.sql(SELECT + conditions.sql())
                .params(conditions.parameters())
                .query((row, _) -> refused(row))
                .list();
    }

    private static TodayItem refused(ResultSet row) throws SQLException {
        return new RefusedContacts(
                TodayRows.matter(row),
                DealName.find(row),
                new WarningSignId(row.getObject("sign_id", UUID.class)),
                row.getString("words"),
                Rows.instant(row, "raised_at"),
                row.getString("waived_before"));
    }
}
