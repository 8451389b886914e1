package io.duly.query.store;

import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts in the event table, where the database of the command side is at hand. */
@Component
class JdbcStoredEvents implements StoredEvents {

    private final JdbcClient database;
    private final String table;

    JdbcStoredEvents(JdbcClient database, @Value("${duly.query.event-table:command.domain_event}") String table) {
        this.database = database;
        this.table = table;
    }

    @Override
    public Backlog behind(Position position) {
        var unread = " from " + table + " where global_index > ? or global_index = any(?)";
        var oldest = database.sql("select time_stamp::timestamptz" + unread + " order by global_index limit 1")
                .params(position.index(), gaps(position))
                .query(OffsetDateTime.class)
                .optional();
        if (oldest.isEmpty()) {
            return new Backlog(0, null);
        }
        var events = database.sql("select count(*)" + unread)
                .params(position.index(), gaps(position))
                .query(Long.class)
                .single();
        return new Backlog(events, oldest.get().toInstant());
    }

    @Override
    public List<BucketCount> upTo(Position position) {
        return database.sql(
                        "select global_index / ? as bucket, count(*) as events, sum(global_index) as index_sum from "
                                + table + " where global_index <= ? and global_index <> all(?) group by 1 order by 1")
                .params(BUCKET, position.index(), gaps(position))
                .query((row, _) -> new BucketCount(row.getLong(1), row.getLong(2), row.getLong(3)))
                .list();
    }

    private static Long[] gaps(Position position) {
        return position.gaps().toArray(Long[]::new);
    }
}
