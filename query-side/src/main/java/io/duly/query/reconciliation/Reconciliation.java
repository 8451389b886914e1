package io.duly.query.reconciliation;

import java.time.Instant;
import java.util.List;

/**
 * What a comparison of the store with the projections found.
 *
 * @param compared how many events were compared, over all projections
 */
public record Reconciliation(Instant at, long compared, List<Miss> misses) {

    public Reconciliation {
        misses = List.copyOf(misses);
    }

    /** Events too few and too many alike, so that one kind cannot hide the other. */
    public long missed() {
        return misses.stream().mapToLong(miss -> Math.abs(miss.missing())).sum();
    }
}
