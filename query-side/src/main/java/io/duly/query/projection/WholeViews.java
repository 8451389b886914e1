package io.duly.query.projection;

import static java.util.Comparator.comparing;

import io.duly.query.store.Position;
import io.duly.query.store.StoredEvents;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Tells the views that know everything they should from those of which only a part is there yet.
 *
 * <p>A view is whole when it is not being rebuilt and knows what was in the store when this process started. One that
 * is a little behind live events is whole: it shows how things stood a moment ago.
 */
@Component
public class WholeViews implements SmartLifecycle {

    private static final int PERCENT = 100;

    /** A view that is not whole, and how much of the store it has read. */
    public record Filling(String view, int percent) {}

    private final ProjectionPositions positions;
    private final Rebuilds rebuilds;
    private final StoredEvents store;

    private volatile long newestAtStart;
    private volatile boolean running;

    WholeViews(ProjectionPositions positions, Rebuilds rebuilds, StoredEvents store) {
        this.positions = positions;
        this.rebuilds = rebuilds;
        this.store = store;
    }

    /** Those of these views that are not whole; what is no view of ours is passed over. */
    public List<Filling> unfinished(Set<String> views) {
        var unfinished = positions.of(views).entrySet().stream()
                .filter(view -> !isWhole(view.getKey(), view.getValue()))
                .toList();
        if (unfinished.isEmpty()) {
            return List.of();
        }
        var newest = Math.max(1, store.size().newestIndex());
        return unfinished.stream()
                .map(view -> new Filling(view.getKey(), percent(view.getKey(), view.getValue(), newest)))
                .sorted(comparing(Filling::view))
                .toList();
    }

    /** Whether a view that has come to this position knows everything it should. */
    public boolean isWhole(String view, Position position) {
        return !rebuilds.isBeginning(view)
                && !position.replaying()
                && (newestAtStart == 0 || position.index() >= newestAtStart);
    }

    /** The smallest of them, because a list is whole only when all that it is made of is. */
    public static int percent(Collection<Filling> unfinished) {
        return unfinished.stream().mapToInt(Filling::percent).min().orElse(PERCENT);
    }

    private int percent(String view, Position position, long newest) {
        var read = rebuilds.isBeginning(view) ? 0 : Math.max(0, position.index());
        return (int) Math.min(PERCENT - 1L, PERCENT * read / newest);
    }

    /** Before anybody can ask, and before anything new can be recorded here. */
    @Override
    public void start() {
        newestAtStart = store.size().newestIndex();
        running = true;
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Before the web server. */
    @Override
    public int getPhase() {
        return 0;
    }
}
