package io.duly.command.escalation;

import io.duly.events.deal.DealEvent;
import io.duly.events.shared.CustomerId;
import io.duly.events.shared.DealId;
import io.duly.state.customer.CustomerState;
import io.duly.state.deal.DealState;
import io.duly.state.deal.DealState.Opened;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.axonframework.eventhandling.EventMessage;

/** Knows how deals and customers stood at a moment. */
interface Histories {

    /** @return empty when the deal was not known before that moment */
    Optional<DealHistory> deal(DealId dealId, Instant before);

    CustomerState customer(CustomerId customerId, Instant before);

    /** All deals of a customer that were known before that moment. */
    List<Opened> dealsOf(CustomerId customerId, Instant before);

    /**
     * A deal and how it came to stand as it did.
     *
     * @param events all that were recorded by then
     */
    record DealHistory(Opened deal, List<DealEvent> events) {

        public DealHistory {
            events = List.copyOf(events);
        }

        static Optional<DealHistory> of(Collection<? extends EventMessage<?>> messages) {
            DealState state = new DealState.Unopened();
            for (var message : messages) {
                state = state.after((DealEvent) message.getPayload(), message.getTimestamp());
            }
            var events = messages.stream()
                    .map(message -> (DealEvent) message.getPayload())
                    .toList();
            return state instanceof Opened deal ? Optional.of(new DealHistory(deal, events)) : Optional.empty();
        }
    }
}
