package io.duly.command.published;

import io.duly.stored.EventJson;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/**
 * A table of published versions.
 *
 * @param <V> the content of a version
 */
public final class PublishedVersions<V> {

    private record Version(String id, int number) {}

    private final JdbcClient database;
    private final Class<V> type;
    private final String insert;
    private final String find;
    private final String numbers;
    private final JsonMapper json = EventJson.mapper();

    /** Versions never change, so what was read once stays right. */
    private final Map<Version, V> read = new ConcurrentHashMap<>();

    /**
     * @param content names the column of the content; the name of the id's column is the same with {@code _id} after it
     */
    public PublishedVersions(JdbcClient database, String table, String content, Class<V> type) {
        this.database = database;
        this.type = type;
        var id = content + "_id";
        insert = "insert into " + table + " (" + id + ", version, " + content + ") values (?, ?, ?)";
        find = "select " + content + " from " + table + " where " + id + " = ? and version = ?";
        numbers = "select version from " + table + " where " + id + " = ? order by version";
    }

    public void add(String id, int number, V content) {
        database.sql(insert)
                .params(id, number, json.writeValueAsString(content))
                .update();
    }

    public Optional<V> find(String id, int number) {
        var version = new Version(id, number);
        var known = read.get(version);
        if (known != null) {
            return Optional.of(known);
        }
        var found = database.sql(find)
                .params(id, number)
                .query(String.class)
                .optional()
                .map(text -> json.readValue(text, type));
        found.ifPresent(content -> read.put(version, content));
        return found;
    }

    public Optional<Integer> latest(String id) {
        return database.sql(numbers + " desc limit 1")
                .param(id)
                .query(Integer.class)
                .optional();
    }

    /** All numbers, from the first. */
    public List<Integer> numbers(String id) {
        return database.sql(numbers).param(id).query(Integer.class).list();
    }
}
