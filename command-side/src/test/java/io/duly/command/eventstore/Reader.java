package io.duly.command.eventstore;

import io.duly.stored.Provenance;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.jspecify.annotations.Nullable;

/** Follows the store as a projection does: it remembers its token and reads on from there. */
final class Reader {

    private final EventStorageEngine store;
    private final List<TrackingToken> tokens = new ArrayList<>();
    private final List<@Nullable Long> places = new ArrayList<>();
    private @Nullable TrackingToken token;

    Reader(EventStorageEngine store, @Nullable TrackingToken start) {
        this.store = store;
        this.token = start;
    }

    /** The identifiers of what has come since the last call. */
    List<String> readOn() {
        var seen = new ArrayList<String>();
        store.readEvents(token, false).forEach(event -> {
            seen.add(event.getIdentifier());
            token = event.trackingToken();
            tokens.add(event.trackingToken());
            places.add((Long) event.getMetaData().get(Provenance.GLOBAL_INDEX));
        });
        return seen;
    }

    /** The tokens of all that was read, in the order in which it came. */
    List<TrackingToken> tokens() {
        return tokens;
    }

    /** The global indexes of all that was read, in the order in which it came. */
    List<@Nullable Long> places() {
        return places;
    }

    List<Long> waitingFor() {
        return token == null ? List.of() : List.copyOf(((GapAwareTrackingToken) token).getGaps());
    }
}
