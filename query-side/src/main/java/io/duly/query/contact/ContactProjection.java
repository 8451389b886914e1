package io.duly.query.contact;

import io.duly.events.contact.CoverageLevel;
import io.duly.events.customer.ContactEvent;
import io.duly.events.customer.CustomerEvent;
import io.duly.events.customer.CustomerRegistered;
import io.duly.events.shared.CustomerId;
import io.duly.query.contact.ContactBooks.Stored;
import io.duly.query.projection.BatchProjection;
import io.duly.query.projection.RecordedEvent;
import io.duly.query.sql.BulkStatement;
import io.duly.state.contact.ContactBook;
import io.duly.state.contact.Coverage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Keeps the contact book of each customer, and works out in advance how well the customer can be reached from which day
 * on. Coverage falls and rises by itself while people go on leave and come back.
 */
@Component
public class ContactProjection extends BatchProjection {

    public static final String NAME = "contacts";

    /** The days about which a question can be meant. */
    private static final LocalDate FIRST = LocalDate.of(1, 1, 1);

    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    private record Line(CustomerId customerId, Stored stored) {}

    /** From this day on, until the next line of the customer. */
    private record Level(CustomerId customerId, LocalDate since, CoverageLevel level) {}

    private static final BulkStatement<Line> PUT_BOOKS = BulkStatement.of(Line.class)
            .column("customer_id", "uuid", line -> line.customerId().value())
            .column("book", "text", line -> ContactBookJson.write(line.stored().book()))
            .column("version", "int8", line -> line.stored().version())
            .put("query.contact_book", List.of("customer_id"));

    private static final BulkStatement<Level> ADD_LEVELS = BulkStatement.of(Level.class)
            .column("customer_id", "uuid", line -> line.customerId().value())
            .column("since", "date", Level::since)
            .column("level", "text", Level::level)
            .insertInto("query.coverage");

    private final JdbcTemplate jdbc;
    private final ContactBooks books;

    ContactProjection(JdbcTemplate jdbc, ContactBooks books) {
        super(NAME, Set.of("query.contact_book", "query.coverage"), jdbc);
        this.jdbc = jdbc;
        this.books = books;
    }

    @Override
    protected void apply(List<RecordedEvent> batch) {
        var before = books.stored(customers(batch));
        Map<CustomerId, Stored> after = new LinkedHashMap<>(before);
        for (var event : batch) {
            if (event.payload() instanceof CustomerEvent customer) {
                after.compute(
                        customer.customerId(),
                        (_, known) -> new Stored(folded(customer, known), event.sequenceNumber()));
            }
        }
        PUT_BOOKS.run(
                jdbc,
                after.entrySet().stream()
                        .map(entry -> new Line(entry.getKey(), entry.getValue()))
                        .toList());
        var changed = new LinkedHashMap<CustomerId, ContactBook>();
        after.forEach((customer, stored) -> {
            var was = before.get(customer);
            if (was == null || !was.book().equals(stored.book())) {
                changed.put(customer, stored.book());
            }
        });
        rewriteLevels(changed);
    }

    private static Set<CustomerId> customers(List<RecordedEvent> batch) {
        var customers = new HashSet<CustomerId>();
        for (var event : batch) {
            if (event.payload() instanceof CustomerEvent customer) {
                customers.add(customer.customerId());
            }
        }
        return customers;
    }

    private static ContactBook folded(CustomerEvent event, @Nullable Stored known) {
        if (known == null && !(event instanceof CustomerRegistered)) {
            throw new IllegalStateException("something happened to a customer that was never registered");
        }
        var book = known == null ? ContactBook.EMPTY : known.book();
        return event instanceof ContactEvent about ? book.after(about) : book;
    }

    private void rewriteLevels(Map<CustomerId, ContactBook> changed) {
        if (changed.isEmpty()) {
            return;
        }
        jdbc.update("delete from query.coverage where customer_id = any(?::uuid[])", (Object) ids(changed.keySet()));
        var levels = new ArrayList<Level>();
        changed.forEach((customer, book) -> levels.addAll(levels(customer, book)));
        ADD_LEVELS.run(jdbc, levels);
    }

    private static List<Level> levels(CustomerId customer, ContactBook book) {
        var days = new TreeSet<>(book.turningDays());
        days.add(FIRST);
        var levels = new ArrayList<Level>();
        for (var day : days.subSet(FIRST, true, LAST, true)) {
            var level = Coverage.of(book, day).level();
            if (levels.isEmpty() || levels.getLast().level() != level) {
                levels.add(new Level(customer, day, level));
            }
        }
        return levels;
    }

    private static String[] ids(Collection<CustomerId> customers) {
        return customers.stream().map(customer -> customer.value().toString()).toArray(String[]::new);
    }
}
