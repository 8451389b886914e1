package io.duly.query.testing;

import io.duly.events.deal.DealOpened;
import io.duly.events.deal.StageEntered;
import io.duly.query.projection.BatchProjection;
import io.duly.query.projection.RecordedEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.jdbc.core.JdbcTemplate;

/** A small read model: the title of each deal and how many stages it entered. Titles that end in "!" are refused. */
public class TitlesProjection extends BatchProjection {

    public static final String NAME = "titles";

    private final JdbcTemplate jdbc;
    private final List<Integer> batches = new CopyOnWriteArrayList<>();

    public TitlesProjection(JdbcTemplate jdbc) {
        super(NAME, Set.of("query.title"), jdbc);
        this.jdbc = jdbc;
        jdbc.execute("create table if not exists query.title (stream text primary key, title text not null"
                + " check (title not like '%!'), stages integer not null default 0)");
    }

    /** How many events each call brought. */
    public List<Integer> batches() {
        return batches;
    }

    @Override
    protected void apply(List<RecordedEvent> batch) {
        batches.add(batch.size());
        var opened = new ArrayList<Object[]>();
        var entered = new ArrayList<Object[]>();
        for (var event : batch) {
            if (event.payload() instanceof DealOpened deal) {
                opened.add(new Object[] {event.streamId(), deal.title()});
            } else if (event.payload() instanceof StageEntered) {
                entered.add(new Object[] {event.streamId()});
            }
        }
        jdbc.batchUpdate("insert into query.title (stream, title) values (?, ?)", opened);
        jdbc.batchUpdate("update query.title set stages = stages + 1 where stream = ?", entered);
    }
}
