package io.duly.query.metrics;

import io.duly.query.projection.DeadLetters;
import io.duly.query.projection.ProjectionPositions;
import io.duly.query.projection.WholeViews;
import io.duly.query.store.Backlog;
import io.duly.query.store.Position;
import io.duly.query.store.StoredEvents;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;

/**
 * How far one projection was when it was last looked at.
 *
 * @param whole whether it was neither being rebuilt nor being filled for the first time
 */
record Reader(String name, Position position, boolean whole, Backlog backlog, long deadLetters) {

    /** In three statements, however many projections there are. */
    static List<Reader> all(ProjectionPositions positions, WholeViews views, StoredEvents store, DeadLetters letters) {
        var reached = new TreeMap<>(positions.all());
        var behind = store.behind(reached);
        var waiting = letters.counts();
        return reached.entrySet().stream()
                .map(entry -> new Reader(
                        entry.getKey(),
                        entry.getValue(),
                        views.isWhole(entry.getKey(), entry.getValue()),
                        Objects.requireNonNull(behind.get(entry.getKey())),
                        waiting.getOrDefault(entry.getKey(), 0L)))
                .toList();
    }

    /** Grows with the clock for as long as the event is not read, even while nobody can look. */
    long lagSeconds(Instant now) {
        var oldest = backlog.oldestRecordedAt();
        return oldest == null ? 0 : Math.max(0, Duration.between(oldest, now).toSeconds());
    }
}
