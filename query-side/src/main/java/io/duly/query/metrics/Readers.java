package io.duly.query.metrics;

import io.duly.query.store.StoreSize;
import java.time.Instant;
import java.util.List;

/** The event store, and how far the projections were when they were last looked at. */
record Readers(List<Reader> all, StoreSize store) {

    /** In seconds, as the service's clock tells them. */
    private static final long TOO_FAR_BEHIND = 300;

    Readers {
        all = List.copyOf(all);
    }

    /** Whether the views know what they should. One that is being filled, or far behind, knows a part of it. */
    boolean areWhole(Instant now) {
        return all.stream().noneMatch(reader -> !reader.whole() || reader.lagSeconds(now) > TOO_FAR_BEHIND);
    }
}
