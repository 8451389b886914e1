package io.duly.query.testing;

import io.duly.query.projection.BatchProjection;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is in a table, whatever the order of its rows: two tables with equal hashes hold the same. */
public final class TableHash {

    private TableHash() {}

    /** Of each table of the projection: how many rows, and the sum of their hashes. */
    public static Map<String, String> of(JdbcClient database, BatchProjection projection) {
        var hashes = new TreeMap<String, String>();
        for (var table : projection.tables()) {
            hashes.put(table, of(database, table));
        }
        return hashes;
    }

    private static String of(JdbcClient database, String table) {
        return database.sql("select count(*) || ' rows, ' || coalesce(sum(hashtextextended(t::text, 0)), 0) from %s t"
                        .formatted(table))
                .query(String.class)
                .single();
    }
}
