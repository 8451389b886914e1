package io.duly.query.audit;

import io.duly.events.shared.DealId;
import io.duly.query.projection.RecordedEvent;
import io.duly.query.web.NotKnown;
import io.duly.state.deal.DealState;
import java.time.Instant;
import java.util.List;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;

/**
 * Reads what happened to a deal from the event store, never from a view. It starts at the very first event, because a
 * snapshot is only what somebody made of them.
 */
@Component
public class History {

    private static final long BEGINNING = 0;

    private final EventStore store;

    History(EventStore store) {
        this.store = store;
    }

    /** @throws NotKnown when there is no such deal */
    public List<RecordedEvent> of(DealId deal) {
        return until(deal, Long.MAX_VALUE);
    }

    /**
     * The events up to a sequence number; what comes later is not even read.
     *
     * @throws NotKnown when there is no such deal
     */
    List<RecordedEvent> until(DealId deal, long sequenceNumber) {
        var history = store.readEvents(deal.toString(), BEGINNING)
                .asStream()
                .takeWhile(event -> event.getSequenceNumber() <= sequenceNumber)
                .map(RecordedEvent::ofStream)
                .toList();
        if (history.isEmpty()) {
            throw new NotKnown("there is no such deal");
        }
        return history;
    }

    /** @throws NotKnown when there is no such deal, or there was none yet */
    List<RecordedEvent> of(DealId deal, Instant at) {
        var known = until(of(deal), at);
        if (known.isEmpty()) {
            throw new NotKnown("there was no such deal yet at " + at);
        }
        return known;
    }

    /**
     * The events up to the first that was recorded later. A history is cut off, not sifted: what is left can be folded
     * even where a clock once went backwards.
     */
    static List<RecordedEvent> until(List<RecordedEvent> history, Instant at) {
        return history.stream()
                .takeWhile(event -> !event.recordedAt().isAfter(at))
                .toList();
    }

    /** Where the deal stood after these events, by the fold that the deal itself decides with. */
    public static DealState.Opened fold(List<RecordedEvent> history) {
        DealState state = new DealState.Unopened();
        for (var event : history) {
            state = state.after(event.dealEvent(), event.recordedAt());
        }
        return (DealState.Opened) state;
    }
}
