package io.duly.query.worklist;

import io.duly.access.Staff;
import io.duly.events.deal.DisputeReason;
import io.duly.events.escalation.StepOwner;
import io.duly.events.shared.DisputeId;
import io.duly.events.shared.InstalmentId;
import io.duly.events.shared.Role;
import io.duly.events.shared.UserName;
import io.duly.query.access.OwnRows;
import io.duly.query.sql.Conditions;
import io.duly.query.sql.Rows;
import io.duly.query.worklist.TodayItem.StandingDispute;
import io.duly.query.worklist.WhoseDay.Asked;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds the disputes for which somebody is to find out who is right. One stands with its owner from the first day, and
 * with the owner's head as well when its deadline has passed. Heads see those of their team anyway.
 */
@Component
class DisputeRows {

    private static final String SELECT = """
            select s.dispute_id, s.instalment_id, i.invoice_number, s.amount, s.reason, s.owner, s.deadline,
                   s.deadline_passed_on, s.raised_on, s.note, s.deadline as date, s.currency, s.disputed as at_stake,
                   s.deal_id, t.title, t.salesperson, s.customer_id, c.name as customer_name, c.collector
            from query.standing_dispute s
            join query.instalment i on i.instalment_id = s.instalment_id
            left join query.deal t on t.deal_id = s.deal_id
            left join query.customer c on c.customer_id = s.customer_id
            """;

    private final JdbcClient jdbc;
    private final Staff staff;

    DisputeRows(JdbcClient jdbc, Staff staff) {
        this.jdbc = jdbc;
        this.staff = staff;
    }

    /** Who looks after a dispute sees it even where the deal is somebody else's meanwhile. */
    List<TodayItem> disputes(LocalDate today, Asked asked) {
        var people = asked.people();
        var conditions = new Conditions("true").and("s.owner in (:people)", "people", people);
        if (people == null) {
            conditions.and("s.customer_id = any(:customers)", "customers", asked.customerIds());
        }
        if (people == null || !asked.isOwnWork()) {
            OwnRows.narrowDeals(conditions, asked.sight(), "s");
        }
        return jdbc
                .sql(SELECT + conditions.sql())
                .params(conditions.parameters())
                .query((row, _) -> dispute(row, today, asked))
                .list()
                .stream()
                .filter(dispute -> asked.includes(dispute.owner()))
                .map(TodayItem.class::cast)
                .toList();
    }

    private StandingDispute dispute(ResultSet row, LocalDate today, Asked asked) throws SQLException {
        var contested = contested(row);
        var owner = ownerOf(contested.owner());
        var head = headOf(owner);
        var isTheHeads = contested.deadlinePassedOn() != null && asked.includes(head);
        return new StandingDispute(
                TodayRows.matter(row),
                DealName.read(row),
                isTheHeads ? head : owner,
                contested,
                !contested.deadline().isAfter(today));
    }

    private static Contested contested(ResultSet row) throws SQLException {
        return new Contested(
                new DisputeId(row.getObject("dispute_id", UUID.class)),
                new InstalmentId(row.getObject("instalment_id", UUID.class)),
                row.getString("invoice_number"),
                Rows.money(row, "amount"),
                DisputeReason.valueOf(row.getString("reason")),
                new UserName(row.getString("owner")),
                row.getObject("deadline", LocalDate.class),
                row.getObject("deadline_passed_on", LocalDate.class),
                row.getObject("raised_on", LocalDate.class),
                row.getString("note"));
    }

    /** What nobody who still works here looks after is a matter of the head of collections. */
    private StepOwner ownerOf(UserName owner) {
        return switch (staff.roleOf(owner).orElse(Role.HEAD_OF_COLLECTIONS)) {
            case SALESPERSON -> StepOwner.SALESPERSON;
            case HEAD_OF_SALES -> StepOwner.HEAD_OF_SALES;
            case COLLECTOR -> StepOwner.COLLECTOR;
            case HEAD_OF_COLLECTIONS, ACCOUNTANT, AUDITOR, OPERATOR, MONITOR -> StepOwner.HEAD_OF_COLLECTIONS;
        };
    }

    private static StepOwner headOf(StepOwner owner) {
        return switch (owner) {
            case SALESPERSON, HEAD_OF_SALES -> StepOwner.HEAD_OF_SALES;
            case COLLECTOR, HEAD_OF_COLLECTIONS, LAWYER, SYSTEM -> StepOwner.HEAD_OF_COLLECTIONS;
        };
    }
}
