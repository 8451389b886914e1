package io.duly.query.worklist;

import io.duly.events.shared.CustomerId;
import io.duly.query.attempt.UnansweredChannels;
import io.duly.query.contact.ContactBooks;
import io.duly.query.customer.CustomerZones;
import io.duly.query.pause.PausedChannels;
import io.duly.state.contact.ContactBook;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Finds how many customers at once can be turned to, in one statement for each part. */
@Component
class ReachableCustomers {

    private final ContactBooks books;
    private final PausedChannels paused;
    private final CustomerZones zones;
    private final UnansweredChannels unanswered;

    ReachableCustomers(ContactBooks books, PausedChannels paused, CustomerZones zones, UnansweredChannels unanswered) {
        this.books = books;
        this.paused = paused;
        this.zones = zones;
        this.unanswered = unanswered;
    }

    Map<CustomerId, Reachable> of(Collection<CustomerId> customers, Instant now, LocalDate today) {
        var people = books.of(customers);
        var closed = paused.of(customers, today);
        var clocks = zones.of(customers);
        var silent = unanswered.of(customers, now);
        var reachable = new HashMap<CustomerId, Reachable>();
        for (var customer : customers) {
            reachable.put(
                    customer,
                    new Reachable(
                            people.getOrDefault(customer, ContactBook.EMPTY),
                            closed.getOrDefault(customer, Set.of()),
                            clocks.get(customer),
                            silent.getOrDefault(customer, Map.of())));
        }
        return reachable;
    }
}
