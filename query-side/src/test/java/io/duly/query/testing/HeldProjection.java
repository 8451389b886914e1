package io.duly.query.testing;

import io.duly.query.projection.BatchProjection;
import io.duly.query.projection.RecordedEvent;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Semaphore;
import org.springframework.jdbc.core.JdbcTemplate;

/** A small read model that takes a batch of events only when the test lets it. */
public class HeldProjection extends BatchProjection {

    public static final String NAME = "held";

    private static final int ALL = Integer.MAX_VALUE / 2;

    private static final Semaphore BATCHES = new Semaphore(ALL);

    private final JdbcTemplate jdbc;

    public HeldProjection(JdbcTemplate jdbc) {
        super(NAME, Set.of("query.held"), jdbc);
        this.jdbc = jdbc;
        jdbc.execute("create table if not exists query.held (event text primary key)");
    }

    /** It takes so many more batches and then waits. */
    public static void takeOnly(int batches) {
        BATCHES.drainPermits();
        BATCHES.release(batches);
    }

    /** It takes them as they come again. */
    public static void goOn() {
        BATCHES.release(ALL);
    }

    @Override
    protected void apply(List<RecordedEvent> batch) {
        BATCHES.acquireUninterruptibly();
        jdbc.batchUpdate(
                "insert into query.held (event) values (?)",
                batch.stream().map(event -> new Object[] {event.eventId()}).toList());
    }
}
