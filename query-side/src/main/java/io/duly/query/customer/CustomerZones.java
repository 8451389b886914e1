package io.duly.query.customer;

import static java.util.stream.Collectors.toUnmodifiableMap;

import io.duly.events.shared.CustomerId;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds whose clock hangs on the wall of customers. */
@Component
public class CustomerZones {

    private final JdbcClient jdbc;

    CustomerZones(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In one statement; a customer of whom nobody said so is left out. */
    public Map<CustomerId, ZoneId> of(Collection<CustomerId> customers) {
        if (customers.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql("""
                        select customer_id, zone
                        from query.customer
                        where customer_id = any(:customers) and zone is not null
                        """)
                .param("customers", customers.stream().map(CustomerId::value).toArray(UUID[]::new))
                .query((row, _) -> Map.entry(
                        new CustomerId(row.getObject("customer_id", UUID.class)), ZoneId.of(row.getString("zone"))))
                .list()
                .stream()
                .collect(toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
