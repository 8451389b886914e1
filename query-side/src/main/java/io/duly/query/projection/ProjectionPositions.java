package io.duly.query.projection;

import static java.util.stream.Collectors.toMap;

import io.duly.query.store.Position;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where each projection stands, from the tokens stored beside its tables, whichever node runs it. */
@Component
public class ProjectionPositions {

    private final Serializer tokens = TokenSerializer.create();
    private final JdbcClient database;
    private final Projections projections;

    ProjectionPositions(JdbcClient database, Projections projections) {
        this.database = database;
        this.projections = projections;
    }

    /** Of every projection, also of one that has not begun. */
    public Map<String, Position> all() {
        return of(projections.names());
    }

    /** Of those of these that are projections here. */
    public Map<String, Position> of(Set<String> names) {
        var stored = database
                .sql("select processor_name, token, token_type from query.token_entry"
                        + " where segment = 0 and processor_name = any(?)")
                .param(names.toArray(String[]::new))
                .query((row, _) -> Map.entry(
                        row.getString("processor_name"), position(row.getBytes("token"), row.getString("token_type"))))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
        return projections.names().stream()
                .filter(names::contains)
                .collect(toMap(Function.identity(), name -> stored.getOrDefault(name, Position.of(null))));
    }

    private Position position(byte @Nullable [] token, @Nullable String type) {
        if (token == null || type == null) {
            return Position.of(null);
        }
        TrackingToken read = tokens.deserialize(new SimpleSerializedObject<>(token, byte[].class, type, null));
        return Position.of(read);
    }
}
