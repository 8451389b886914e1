package io.duly.query.worklist;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import io.duly.access.Sight;
import io.duly.events.contact.AttemptOutcome;
import io.duly.events.deal.DisputeReason;
import io.duly.events.shared.AttemptId;
import io.duly.events.shared.ContactPersonId;
import io.duly.events.shared.CustomerId;
import io.duly.events.shared.DisputeId;
import io.duly.events.shared.PromiseId;
import io.duly.query.access.OwnRows;
import io.duly.query.access.StaffNames;
import io.duly.query.sql.Conditions;
import io.duly.query.sql.Rows;
import io.duly.query.worklist.WorkLine.LastContact;
import io.duly.query.worklist.WorkLine.OpenDispute;
import io.duly.query.worklist.WorkLine.OpenPromise;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds what somebody has to know before they turn to customers, in one statement for each kind. */
@Component
class WorkBackground {

    private static final int LAST_CONTACTS = 3;

    private static final String CONTACTS = """
            select a.*
            from unnest(:customers) wanted(customer_id)
            cross join lateral (
                select * from query.contact_attempt t where t.customer_id = wanted.customer_id
                order by t.attempted_at desc, t.global_index desc limit %d) a
            order by a.attempted_at desc, a.global_index desc
            """.formatted(LAST_CONTACTS);

    private static final String PROMISES = """
            select p.customer_id, p.promise_id, p.promised_for, max(p.last_day) as last_day, p.currency,
                   sum(p.due) as due, sum(p.paid) as paid
            from query.promise_part p
            """;

    private static final String DISPUTES = """
            select s.customer_id, s.dispute_id, s.deal_id, d.title, s.currency, s.disputed, s.reason, s.owner,
                   s.deadline
            from query.standing_dispute s
            left join query.deal d using (deal_id)
            """;

    private record Of<T>(CustomerId customer, T item) {}

    private final JdbcClient jdbc;
    private final StaffNames staff;

    WorkBackground(JdbcClient jdbc, StaffNames staff) {
        this.jdbc = jdbc;
        this.staff = staff;
    }

    /** The newest first; the names of the people are found elsewhere. */
    Map<CustomerId, List<LastContact>> lastContacts(Collection<CustomerId> customers) {
        return find(CONTACTS, new Conditions("true").with("customers", ids(customers)), (row, _) -> contact(row));
    }

    Map<CustomerId, List<OpenPromise>> promises(Collection<CustomerId> customers, Sight sight) {
        var conditions = new Conditions("p.state = 'OPEN' and p.customer_id = any(:customers)")
                .with("customers", ids(customers));
        OwnRows.narrowDeals(conditions, sight, "p");
        return find(
                PROMISES + conditions.sql() + " group by p.customer_id, p.promise_id, p.promised_for, p.currency"
                        + " order by p.promised_for, p.promise_id",
                conditions,
                (row, _) -> promise(row));
    }

    Map<CustomerId, List<OpenDispute>> disputes(Collection<CustomerId> customers, Sight sight) {
        var conditions = new Conditions("s.customer_id = any(:customers)").with("customers", ids(customers));
        OwnRows.narrowDeals(conditions, sight, "s");
        return find(
                DISPUTES + conditions.sql() + " order by s.deadline, s.dispute_id",
                conditions,
                (row, _) -> dispute(row));
    }

    private <T> Map<CustomerId, List<T>> find(String select, Conditions conditions, RowMapper<T> item) {
        return jdbc
                .sql(select)
                .params(conditions.parameters())
                .query((row, number) ->
                        new Of<>(new CustomerId(row.getObject("customer_id", UUID.class)), item.mapRow(row, number)))
                .list()
                .stream()
                .collect(groupingBy(Of::customer, mapping(Of::item, toList())));
    }

    private LastContact contact(ResultSet row) throws SQLException {
        var by = row.getString("recorded_by");
        return new LastContact(
                new AttemptId(row.getObject("attempt_id", UUID.class)),
                Rows.instant(row, "attempted_at"),
                AttemptOutcome.valueOf(row.getString("outcome")),
                new ContactPersonId(row.getObject("person_id", UUID.class)),
                null,
                row.getString("note"),
                by,
                staff.of(by));
    }

    private static OpenPromise promise(ResultSet row) throws SQLException {
        return new OpenPromise(
                new PromiseId(row.getObject("promise_id", UUID.class)),
                row.getObject("promised_for", LocalDate.class),
                row.getObject("last_day", LocalDate.class),
                Rows.money(row, "due"),
                Rows.money(row, "paid"));
    }

    private OpenDispute dispute(ResultSet row) throws SQLException {
        var owner = row.getString("owner");
        return new OpenDispute(
                new DisputeId(row.getObject("dispute_id", UUID.class)),
                DealName.read(row),
                Rows.money(row, "disputed"),
                DisputeReason.valueOf(row.getString("reason")),
                owner,
                staff.of(owner),
                row.getObject("deadline", LocalDate.class));
    }

    private static UUID[] ids(Collection<CustomerId> customers) {
        return customers.stream().map(CustomerId::value).toArray(UUID[]::new);
    }
}
