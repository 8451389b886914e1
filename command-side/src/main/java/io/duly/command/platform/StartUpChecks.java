package io.duly.command.platform;

import io.duly.command.eventstore.StorePosition;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Refuses to start on a database on which Duly would work slowly, leak, or wait for ever. */
@Component
class StartUpChecks implements SmartInitializingSingleton {

    /** Those that this role may look at. */
    private static final String TOKEN_TABLES = """
            select format('%I.%I', schemaname, tablename) from pg_tables
            where tablename = 'token_entry'
                and has_schema_privilege(schemaname, 'usage')
                and has_table_privilege(format('%I.%I', schemaname, tablename), 'select')
            """;

    private record StoredToken(String table, String processor, TrackingToken token) {}

    private final JdbcClient database;
    private final StorePosition store;
    private final Serializer serializer;

    StartUpChecks(JdbcClient database, StorePosition store, Serializer serializer) {
        this.database = database;
        this.store = store;
        this.serializer = serializer;
    }

    @Override
    public void afterSingletonsInstantiated() {
        requireNoLargeObjects();
        requireNoTokenAhead();
    }

    private void requireNoLargeObjects() {
        var largeObjects = database.sql("select count(*) from pg_largeobject_metadata")
                .query(Long.class)
                .single();
        if (largeObjects > 0) {
            throw new IllegalStateException(
                    "the database holds %d large objects: something maps a column to OID instead of bytea"
                            .formatted(largeObjects));
        }
    }

    /**
     * A token ahead of the store waits for events that never come. That happens when one of the two is restored without
     * the other.
     */
    private void requireNoTokenAhead() {
        var head = store.head();
        for (var table : tokenTables()) {
            for (var stored : tokensIn(table)) {
                var position = stored.token().position().orElse(0);
                if (position > head) {
                    throw new IllegalStateException("%s in %s has seen event %d, but the store ends at %d"
                            .formatted(stored.processor(), stored.table(), position, head));
                }
            }
        }
    }

    private List<String> tokenTables() {
        return database.sql(TOKEN_TABLES).query(String.class).list();
    }

    private List<StoredToken> tokensIn(String table) {
        var tokens = new ArrayList<StoredToken>();
        database.sql("select processor_name, token, token_type from " + table + " where token is not null")
                .query(row -> {
                    var serialized = new SimpleSerializedObject<>(
                            row.getBytes("token"), byte[].class, row.getString("token_type"), null);
                    Object token = serializer.deserialize(serialized);
                    if (token instanceof TrackingToken known) {
                        tokens.add(new StoredToken(table, row.getString("processor_name"), known));
                    }
                });
        return tokens;
    }
}
