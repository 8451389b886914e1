package io.duly.query.store;

import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.ReplayToken;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.WrappedToken;
import org.jspecify.annotations.Nullable;

/**
 * How far a reader of the store has come.
 *
 * @param index the highest global index it was given; -1 before the first
 * @param gaps lower indexes that it was not given, because their transactions may still be open
 * @param replaying whether it is reading again what it had read before
 */
public record Position(long index, SortedSet<Long> gaps, boolean replaying) {

    private static final Position START = new Position(-1, new TreeSet<>(), false);

    public static Position of(@Nullable TrackingToken token) {
        if (token == null) {
            return START;
        }
        var reached = WrappedToken.unwrapLowerBound(token);
        var replaying = token instanceof ReplayToken replay && !hasCaughtUp(replay, reached);
        if (reached == null) {
            return new Position(START.index, START.gaps, replaying);
        }
        Set<Long> gaps = reached instanceof GapAwareTrackingToken aware ? aware.getGaps() : Set.of();
        return new Position(reached.position().orElse(START.index), new TreeSet<>(gaps), replaying);
    }

    /** Axon calls it a replay until the next new event, which may be long after the last old one was read again. */
    private static boolean hasCaughtUp(ReplayToken replay, @Nullable TrackingToken reached) {
        return reached != null && reached.covers(WrappedToken.unwrapLowerBound(replay.getTokenAtReset()));
    }

    /** Whether everything up to this global index was read, with no hole that may still be filled. */
    public boolean covers(long globalIndex) {
        return index >= globalIndex && (gaps.isEmpty() || gaps.first() > globalIndex);
    }
}
