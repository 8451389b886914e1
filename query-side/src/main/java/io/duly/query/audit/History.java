package io.duly.query.audit;

import io.duly.events.deal.DealEvent;
import io.duly.events.shared.DealId;
import io.duly.query.web.NotKnown;
import io.duly.state.deal.DealState;
import java.time.Instant;
import java.util.List;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;

/**
 * Reads what happened to a deal from the event store, never from a view. From the very first event, because a snapshot
 * is only what somebody made of them.
 */
@Component
public class History {

    private static final long BEGINNING = 0;

    private final EventStore store;

    History(EventStore store) {
        this.store = store;
    }

    /** @throws NotKnown when there is no such deal */
    public List<Fact> of(DealId deal) {
        var facts = store.readEvents(deal.toString(), BEGINNING)
                .asStream()
                .map(message -> new Fact((DealEvent) message.getPayload(), message))
                .toList();
        if (facts.isEmpty()) {
            throw new NotKnown("there is no deal " + deal.value());
        }
        return facts;
    }

    /**
     * The facts up to the first that was recorded later: a history is cut off, not sifted, so that what is left can be
     * folded even where a clock once went backwards.
     *
     * @throws NotKnown when there is no such deal, or there was none yet
     */
    List<Fact> of(DealId deal, Instant at) {
        var known = of(deal).stream()
                .takeWhile(fact -> !fact.recordedAt().isAfter(at))
                .toList();
        if (known.isEmpty()) {
            throw new NotKnown("there was no deal " + deal.value() + " yet at " + at);
        }
        return known;
    }

    /** Where the deal stood after these facts, by the fold that the deal itself decides with. */
    public static DealState.Opened fold(List<Fact> facts) {
        DealState state = new DealState.Unopened();
        for (var fact : facts) {
            state = state.after(fact.event(), fact.recordedAt());
        }
        return (DealState.Opened) state;
    }
}
