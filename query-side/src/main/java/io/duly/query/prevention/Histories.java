package io.duly.query.prevention;

import io.duly.events.customer.CustomerEvent;
import io.duly.events.playbook.Playbook;
import io.duly.events.playbook.PlaybookEvent;
import io.duly.events.playbook.PlaybookPublished;
import io.duly.events.shared.CustomerId;
import io.duly.events.shared.DealId;
import io.duly.events.shared.PlaybookId;
import io.duly.events.shared.PlaybookVersion;
import io.duly.query.audit.History;
import io.duly.query.projection.RecordedEvent;
import io.duly.query.web.NotKnown;
import io.duly.state.customer.CustomerState;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;

/** Reads the histories of a deal, its customer and its playbook from the event store: exact, and never behind. */
@Component
class Histories {

    private static final long BEGINNING = 0;

    private final EventStore store;
    private final History history;

    Histories(EventStore store, History history) {
        this.store = store;
        this.history = history;
    }

    /** @throws NotKnown when there is no such deal */
    List<RecordedEvent> deal(DealId deal) {
        return history.of(deal);
    }

    CustomerState customer(CustomerId customer) {
        var state = CustomerState.UNKNOWN;
        for (var message : messages(customer.toString()).toList()) {
            state = state.after((CustomerEvent) message.getPayload());
        }
        return state;
    }

    /** Every version that was published. */
    Map<PlaybookVersion, Playbook> versions(PlaybookId playbook) {
        var versions = new HashMap<PlaybookVersion, Playbook>();
        messages(playbook.toString())
                .flatMap(message -> published((PlaybookEvent) message.getPayload()).stream())
                .forEach(version ->
                        versions.put(new PlaybookVersion(version.playbookId(), version.version()), version.playbook()));
        return versions;
    }

    private static Optional<PlaybookPublished> published(PlaybookEvent event) {
        return event instanceof PlaybookPublished version ? Optional.of(version) : Optional.empty();
    }

    private Stream<? extends DomainEventMessage<?>> messages(String stream) {
        return store.readEvents(stream, BEGINNING).asStream();
    }
}
