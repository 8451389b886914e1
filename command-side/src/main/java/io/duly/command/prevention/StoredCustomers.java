package io.duly.command.prevention;

import io.duly.events.customer.CustomerEvent;
import io.duly.events.customer.CustomerState;
import io.duly.events.shared.CustomerId;
import java.util.Iterator;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;

/** Reads a customer's own events, which are few, so that a contact written down a moment ago counts. */
@Component
class StoredCustomers implements CustomerHistory {

    private final EventStore store;

    StoredCustomers(EventStore store) {
        this.store = store;
    }

    @Override
    public CustomerState of(CustomerId customerId) {
        var state = CustomerState.UNKNOWN;
        Iterator<?> events = store.readEvents(customerId.toString())
                .asStream()
                .map(message -> message.getPayload())
                .iterator();
        while (events.hasNext()) {
            state = state.after((CustomerEvent) events.next());
        }
        return state;
    }
}
