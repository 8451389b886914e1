package io.duly.query.worklist;

import io.duly.events.contact.AttemptOutcome;
import io.duly.events.escalation.StepOwner;
import io.duly.events.shared.AttemptId;
import io.duly.events.shared.ContactPersonId;
import io.duly.query.access.OwnRows;
import io.duly.query.sql.Conditions;
import io.duly.query.sql.Rows;
import io.duly.query.worklist.TodayItem.FollowUp;
import io.duly.query.worklist.WhoseDay.Asked;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds the contacts that were planned for a day, and did not happen yet. */
@Component
class FollowUpRows {

    /** Whoever made the attempt does it, or the customer's collector for those who have no day of their own. */
    private static final String OWNER = """
            case when f.recorded_role in ('SALESPERSON', 'HEAD_OF_SALES', 'HEAD_OF_COLLECTIONS') then f.recorded_role
                 when c.collector is null then 'HEAD_OF_COLLECTIONS'
                 else 'COLLECTOR' end""";

    private static final String SELECT = """
            select %s as owner, f.*, f.open as at_stake, f.next_contact_on as date,
                   c.name as customer_name, c.collector,
                   case when f.recorded_role = 'SALESPERSON' then f.recorded_by end as salesperson
            from query.contact_to_follow f
            left join query.customer c on c.customer_id = f.customer_id
            """.formatted(OWNER);

    private final JdbcClient jdbc;

    FollowUpRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<TodayItem> list(LocalDate today, Asked asked) {
        var conditions = new Conditions("f.next_contact_on <= :today")
                .with("today", today)
                .and(OWNER + " in (:owners)", "owners", asked.ownerNames())
                .and("f.recorded_by in (:salespeople)", "salespeople", asked.salespeople())
                .and("c.collector in (:collectors)", "collectors", asked.collectors())
                .and("f.customer_id = any(:customers)", "customers", asked.customerIds());
        OwnRows.narrowCustomers(conditions, asked.sight(), "c");
        return jdbc.sql(SELECT + conditions.sql())
                .params(conditions.parameters())
                .query((row, _) -> followUp(row))
                .list();
    }

    private static TodayItem followUp(ResultSet row) throws SQLException {
        return new FollowUp(
                TodayRows.matter(row),
                StepOwner.valueOf(row.getString("owner")),
                new AttemptId(row.getObject("attempt_id", UUID.class)),
                new ContactPersonId(row.getObject("person_id", UUID.class)),
                Rows.instant(row, "attempted_at"),
                AttemptOutcome.valueOf(row.getString("outcome")),
                row.getString("note"),
                row.getString("recorded_by"),
                row.getInt("debts"));
    }
}
