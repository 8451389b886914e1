package io.duly.query.contact;

import static java.util.stream.Collectors.toMap;

import io.duly.events.shared.CustomerId;
import io.duly.state.contact.ContactBook;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds the contact books of many customers at once. */
@Component
public class ContactBooks {

    /** A contact book, and the number of the last event of its customer. */
    record Stored(ContactBook book, long version) {}

    private final JdbcClient jdbc;

    ContactBooks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In one statement; a customer that is not known here yet is left out. */
    public Map<CustomerId, ContactBook> of(Collection<CustomerId> customers) {
        return stored(customers).entrySet().stream()
                .collect(toMap(Map.Entry::getKey, entry -> entry.getValue().book()));
    }

    Map<CustomerId, Stored> stored(Collection<CustomerId> customers) {
        if (customers.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql("select customer_id, book, version from query.contact_book where customer_id = any(?::uuid[])")
                .params((Object) customers.stream()
                        .map(customer -> customer.value().toString())
                        .toArray(String[]::new))
                .query((row, _) -> Map.entry(
                        new CustomerId(row.getObject("customer_id", UUID.class)),
                        new Stored(ContactBookJson.read(row.getString("book")), row.getLong("version"))))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
