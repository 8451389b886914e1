package io.duly.command.escalation;

import io.duly.events.customer.CustomerEvent;
import io.duly.events.shared.CustomerId;
import io.duly.events.shared.DealId;
import io.duly.state.customer.CustomerState;
import io.duly.state.deal.DealState.Opened;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads it from their own events. */
@Component
class StoredHistories implements Histories {

    private final EventStore store;
    private final JdbcClient sql;

    StoredHistories(EventStore store, JdbcClient sql) {
        this.store = store;
        this.sql = sql;
    }

    @Override
    public Optional<DealHistory> deal(DealId dealId, Instant before) {
        return DealHistory.of(messages(dealId.toString(), before));
    }

    @Override
    public CustomerState customer(CustomerId customerId, Instant before) {
        var state = CustomerState.UNKNOWN;
        for (var message : messages(customerId.toString(), before)) {
            state = state.after((CustomerEvent) message.getPayload());
        }
        return state;
    }

    @Override
    public List<Opened> dealsOf(CustomerId customerId, Instant before) {
        return sql
                .sql("select deal_id from command.deal_owner where customer_id = ?")
                .param(customerId.value())
                .query(UUID.class)
                .list()
                .stream()
                .flatMap(deal -> deal(new DealId(deal), before).stream())
                .map(DealHistory::deal)
                .toList();
    }

    private List<DomainEventMessage<?>> messages(String id, Instant before) {
        var found = new ArrayList<DomainEventMessage<?>>();
        var events = store.readEvents(id);
        while (events.hasNext()) {
            var message = events.next();
            if (message.getTimestamp().isBefore(before)) {
                found.add(message);
            }
        }
        return found;
    }
}
