package io.duly.query.work;

import io.duly.events.shared.CustomerId;
import io.duly.events.shared.UserName;
import io.duly.events.work.WorkSide;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds how the work about many customers stands. */
@Component
public class WorkStandings {

    private static final String OF_CUSTOMERS = "select * from %s where customer_id = any(:customers)";

    private final JdbcClient jdbc;

    WorkStandings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In two statements; a customer with whose work nobody did anything is left out. */
    public Map<CustomerId, WorkStanding> of(Collection<CustomerId> customers) {
        if (customers.isEmpty()) {
            return Map.of();
        }
        var newest = bySide(customers, "query.work_standing");
        var handedOver = bySide(customers, "query.work_handed_over");
        var standings = new HashMap<CustomerId, WorkStanding>();
        newest.forEach((customer, entries) ->
                standings.put(customer, new WorkStanding(entries, handedOver.getOrDefault(customer, Map.of()))));
        return standings;
    }

    /** The customers the work about whom was handed to one of these people. */
    public List<CustomerId> handedTo(Collection<UserName> people) {
        return jdbc.sql("select distinct customer_id from query.work_handed_over where handed_to in (:people)")
                .param("people", people.stream().map(UserName::value).toList())
                .query((row, _) -> new CustomerId(row.getObject("customer_id", UUID.class)))
                .list();
    }

    private Map<CustomerId, Map<WorkSide, WorkEntry>> bySide(Collection<CustomerId> customers, String view) {
        var found = new HashMap<CustomerId, Map<WorkSide, WorkEntry>>();
        jdbc.sql(OF_CUSTOMERS.formatted(view))
                .param("customers", customers.stream().map(CustomerId::value).toArray(UUID[]::new))
                .query((row, _) -> WorkEntry.read(row))
                .list()
                .forEach(entry -> found.computeIfAbsent(entry.customerId(), _ -> new HashMap<>())
                        .put(entry.side(), entry));
        return found;
    }
}
