package io.duly.query.testing;

import io.duly.events.deal.DealEvent;
import io.duly.query.projection.RecordedEvent;
import io.duly.stored.Provenance;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** The history of one deal as it is read from the store, for tests that need no store. */
public final class Recording {

    private final List<RecordedEvent> events = new ArrayList<>();

    /** These events are recorded at that moment, one after the other, by the system. */
    public Recording at(Instant moment, DealEvent... recorded) {
        for (var event : recorded) {
            events.add(new RecordedEvent(
                    event,
                    moment,
                    null,
                    "event-" + events.size(),
                    event.dealId().toString(),
                    events.size(),
                    Provenance.SYSTEM_ACTOR,
                    Provenance.SYSTEM_ROLE,
                    null,
                    null,
                    null));
        }
        return this;
    }

    public List<RecordedEvent> history() {
        return List.copyOf(events);
    }
}
