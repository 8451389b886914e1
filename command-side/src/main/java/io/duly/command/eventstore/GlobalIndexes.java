package io.duly.command.eventstore;

import java.util.TreeSet;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.TrackingToken;

/** Tells which event lies between two tokens that follow each other. */
final class GlobalIndexes {

    private GapAwareTrackingToken before;
    private long index;

    GlobalIndexes(GapAwareTrackingToken start) {
        this.before = start;
        this.index = start.getIndex();
    }

    /** An event that an upcaster split in two has the same token and index twice. */
    long next(TrackingToken token) {
        var after = (GapAwareTrackingToken) token;
        if (after.getIndex() > before.getIndex()) {
            index = after.getIndex();
        } else if (!after.getGaps().equals(before.getGaps())) {
            var filled = new TreeSet<>(before.getGaps());
            filled.removeAll(after.getGaps());
            // Gaps that were given up on the way lie below the one that was filled.
            index = filled.last();
        }
        before = after;
        return index;
    }
}
