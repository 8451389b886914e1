package io.duly.command.eventstore;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How far the event store has come. */
@Component
public class StorePosition {

    private final JdbcClient database;

    StorePosition(JdbcClient database) {
        this.database = database;
    }

    /** The highest global index of a committed event, 0 when there is none. */
    public long head() {
        return database.sql("select coalesce(max(global_index), 0) from command.domain_event")
                .query(Long.class)
                .single();
    }
}
