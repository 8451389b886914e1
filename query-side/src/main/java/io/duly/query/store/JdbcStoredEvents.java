package io.duly.query.store;

import static java.util.stream.Collectors.toMap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts and reads in the event table, where the database of the command side is at hand. */
@Component
class JdbcStoredEvents implements StoredEvents {

    /** Two sub-queries per reader that only touch what it has not read; gaps are few. */
    private static final String BEHIND = """
            with reader as (
                select * from unnest(?::text[], ?::bigint[]) as r(reader, index)
            ), skipped as (
                select g.reader, count(*) as events, min(e.global_index) as first
                from unnest(?::text[], ?::bigint[]) as g(reader, index)
                join %1$s e on e.global_index = g.index
                group by g.reader
            )
            select r.reader, ahead.events + coalesce(s.events, 0) as events, oldest.recorded_at as oldest
            from reader r
            left join skipped s using (reader)
            cross join lateral (
                select count(*) as events from %1$s e where e.global_index > r.index
            ) ahead
            left join lateral (
                select e.time_stamp::timestamptz as recorded_at from %1$s e
                where e.global_index >= coalesce(s.first, r.index + 1)
                order by e.global_index limit 1
            ) oldest on true
            """;

    private final JdbcClient database;
    private final String table;

    JdbcStoredEvents(JdbcClient database, @Value("${duly.query.event-table:command.domain_event}") String table) {
        this.database = database;
        this.table = table;
    }

    @Override
    public StoreSize size() {
        return database.sql("select coalesce(max(global_index), 0), pg_total_relation_size(?) from " + table)
                .param(table)
                .query((row, _) -> new StoreSize(row.getLong(1), row.getLong(2)))
                .single();
    }

    @Override
    public Map<String, Backlog> behind(Map<String, Position> readers) {
        var names = readers.keySet().stream().sorted().toArray(String[]::new);
        var indexes = Arrays.stream(names)
                .map(name -> position(readers, name).index())
                .toArray(Long[]::new);
        var skipped = Arrays.stream(names)
                .flatMap(name -> position(readers, name).gaps().stream().map(gap -> new Gap(name, gap)))
                .toList();
        return database
                .sql(BEHIND.formatted(table))
                .params(
                        names,
                        indexes,
                        skipped.stream().map(Gap::reader).toArray(String[]::new),
                        skipped.stream().map(Gap::index).toArray(Long[]::new))
                .query((row, _) -> Map.entry(row.getString("reader"), backlog(row)))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
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

    @Override
    public List<StoredEvent> ofStream(String stream, long from, int limit) {
        return database.sql("select sequence_number, global_index, payload_type, payload_revision,"
                        + " convert_from(payload, 'UTF8') as payload from " + table
                        + " where aggregate_identifier = ? and sequence_number >= ? order by sequence_number limit ?")
                .params(stream, from, limit)
                .query((row, _) -> new StoredEvent(
                        row.getLong("sequence_number"),
                        row.getLong("global_index"),
                        row.getString("payload_type"),
                        row.getString("payload_revision"),
                        row.getString("payload")))
                .list();
    }

    private static Position position(Map<String, Position> readers, String name) {
        return Objects.requireNonNull(readers.get(name));
    }

    private static Backlog backlog(ResultSet row) throws SQLException {
        var oldest = row.getObject("oldest", OffsetDateTime.class);
        return new Backlog(row.getLong("events"), oldest == null ? null : oldest.toInstant());
    }

    private static Long[] gaps(Position position) {
        return position.gaps().toArray(Long[]::new);
    }

    private record Gap(String reader, long index) {}
}
