package io.duly.query.projection;

import static java.util.stream.Collectors.toMap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericTrackedDomainEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.SerializedMessage;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The events that projections set aside: seen, tried again, or given up. */
@Component
public class DeadLetters {

    private static final int LISTED = 500;

    private final Projections projections;
    private final JdbcClient database;
    private final TransactionTemplate transaction;
    private final Serializer events;
    private final Serializer tokens = TokenSerializer.create();

    DeadLetters(
            Projections projections,
            JdbcClient database,
            PlatformTransactionManager transactions,
            @Qualifier("eventSerializer") Serializer events) {
        this.projections = projections;
        this.database = database;
        this.transaction = new TransactionTemplate(transactions);
        this.events = events;
    }

    /** How many events wait, by projection; those without any are left out. */
    public Map<String, Long> counts() {
        return database
                .sql("select processing_group, count(*) from query.dead_letter group by 1")
                .query((row, _) -> Map.entry(row.getString(1), row.getLong(2)))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** The first of them, stream by stream in the order in which they must be applied. */
    public List<WaitingEvent> of(String projection) {
        return database.sql("""
                        select * from query.dead_letter where processing_group = ?
                         order by sequence_identifier, sequence_index limit ?
                        """)
                .params(projections.named(projection).name(), LISTED)
                .query((row, _) -> waitingEvent(row))
                .list();
    }

    /**
     * Applies each stream's events again, in order, up to the first that still fails.
     *
     * @return how many were applied
     */
    public int retry(String projection) {
        var target = projections.named(projection);
        return streams(target).stream()
                .mapToInt(stream -> retry(target, stream))
                .sum();
    }

    /**
     * Gives up the events of one stream: the projection will never know of them until it is rebuilt.
     *
     * @return how many there were
     */
    public int drop(String projection, String stream) {
        var target = projections.named(projection);
        Integer dropped = transaction.execute(_ -> {
            holdToken(target);
            return database.sql("delete from query.dead_letter where processing_group = ? and sequence_identifier = ?")
                    .params(target.name(), stream)
                    .update();
        });
        return dropped == null ? 0 : dropped;
    }

    private List<String> streams(BatchProjection projection) {
        return database.sql("select distinct sequence_identifier from query.dead_letter where processing_group = ?")
                .param(projection.name())
                .query(String.class)
                .list();
    }

    private int retry(BatchProjection projection, String stream) {
        Integer applied = transaction.execute(_ -> {
            holdToken(projection);
            var count = 0;
            for (var letter : letters(projection, stream)) {
                try {
                    projection.retry(RecordedEvent.of(letter.message()));
                } catch (RuntimeException e) {
                    if (Outage.isCauseOf(e)) {
                        throw e;
                    }
                    note(letter, e);
                    break;
                }
                remove(letter);
                count++;
            }
            return count;
        });
        return applied == null ? 0 : applied;
    }

    /** While it is held no batch is written and no rebuild begins, so that a stream's events keep their order. */
    private void holdToken(BatchProjection projection) {
        database.sql("select 1 from query.token_entry where processor_name = ? for update")
                .param(projection.name())
                .query()
                .listOfRows();
    }

    private List<Letter> letters(BatchProjection projection, String stream) {
        return database.sql("""
                        select * from query.dead_letter where processing_group = ? and sequence_identifier = ?
                         order by sequence_index
                        """)
                .params(projection.name(), stream)
                .query((row, _) -> new Letter(row.getString("dead_letter_identifier"), message(row)))
                .list();
    }

    private void note(Letter letter, RuntimeException failure) {
        database.sql("update query.dead_letter set cause_type = ?, cause_message = ? where dead_letter_identifier = ?")
                .params(failure.getClass().getName(), String.valueOf(failure.getMessage()), letter.id())
                .update();
    }

    private void remove(Letter letter) {
        database.sql("delete from query.dead_letter where dead_letter_identifier = ?")
                .param(letter.id())
                .update();
    }

    private EventMessage<?> message(ResultSet row) throws SQLException {
        var payload = new SimpleSerializedObject<>(
                row.getBytes("payload"),
                byte[].class,
                row.getString("payload_type"),
                row.getString("payload_revision"));
        var metaData =
                new SimpleSerializedObject<>(row.getBytes("metadata"), byte[].class, MetaData.class.getName(), null);
        var token =
                new SimpleSerializedObject<>(row.getBytes("token"), byte[].class, row.getString("token_type"), null);
        var recordedAt = Instant.parse(row.getString("timestamp"));
        return new GenericTrackedDomainEventMessage<>(
                tokens.<byte[], TrackingToken>deserialize(token),
                row.getString("type"),
                row.getString("aggregate_identifier"),
                row.getLong("sequence_number"),
                new SerializedMessage<>(row.getString("event_identifier"), payload, metaData, events),
                () -> recordedAt);
    }

    private WaitingEvent waitingEvent(ResultSet row) throws SQLException {
        return new WaitingEvent(
                row.getString("sequence_identifier"),
                row.getLong("sequence_index"),
                row.getString("event_identifier"),
                row.getString("payload_type"),
                Instant.parse(row.getString("timestamp")),
                Instant.parse(row.getString("enqueued_at")),
                row.getString("cause_message"));
    }

    private record Letter(String id, EventMessage<?> message) {}
}
