package io.duly.command.customer;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.duly.events.customer.CustomerEvent;
import io.duly.events.shared.CustomerId;
import io.duly.state.customer.CustomerState;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Reads a customer's own events, so that a contact counts at once. It keeps what it has read and asks the store only
 * for what came later.
 */
@Component
class StoredCustomers implements CustomerHistory {

    private final EventStore store;
    private final Cache<CustomerId, Read> cache;

    StoredCustomers(EventStore store, @Value("${duly.command.customer-cache-size:10000}") long size) {
        this.store = store;
        this.cache = Caffeine.newBuilder().maximumSize(size).build();
    }

    @Override
    public CustomerState read(CustomerId customerId) {
        var known = cache.getIfPresent(customerId);
        var read = known == null ? Read.NOTHING : known;
        var events = store.readEvents(customerId.toString(), read.next());
        while (events.hasNext()) {
            read = read.and(events.next());
        }
        if (known == null || read.next() > known.next()) {
            cache.put(customerId, read);
        }
        return read.state();
    }

    /** @param next the sequence number of the first event that is not in {@code state} */
    private record Read(CustomerState state, long next) {

        static final Read NOTHING = new Read(CustomerState.UNKNOWN, 0);

        Read and(DomainEventMessage<?> message) {
            return new Read(state.after((CustomerEvent) message.getPayload()), message.getSequenceNumber() + 1);
        }
    }
}
