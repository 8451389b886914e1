package io.duly.command.eventstore;

import static org.axonframework.common.jdbc.JdbcUtils.executeQuery;
import static org.axonframework.common.jdbc.JdbcUtils.nextAndExtract;

import io.duly.stored.Provenance;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.jdbc.JdbcUtils.SqlFunction;
import org.axonframework.common.jdbc.JdbcUtils.SqlResultConverter;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.GenericDomainEventEntry;
import org.axonframework.eventhandling.TrackedDomainEventData;
import org.axonframework.eventhandling.TrackedEventData;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.eventsourcing.eventstore.jdbc.EventSchema;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.jspecify.annotations.Nullable;

/**
 * Axon's JDBC engine on PostgreSQL, except that a reader waits for every event that may still be committed.
 *
 * <p>Axon forgets a gap in the global index once a neighbouring event looks old enough; a slow writer's event is then
 * never read by anybody. Here a gap stays in the token until {@link SettledIndex} has proven that nobody is left who
 * could fill it. Neither the clock nor an event's time has a say in this.
 */
class GapSafeEventStorageEngine extends JdbcEventStorageEngine {

    private static final int BATCH_SIZE = 1_000;

    static final EventSchema SCHEMA = EventSchema.builder()
            .eventTable("command.domain_event")
            .globalIndexColumn("global_index")
            .eventIdentifierColumn("event_identifier")
            .aggregateIdentifierColumn("aggregate_identifier")
            .sequenceNumberColumn("sequence_number")
            .typeColumn("type")
            .timestampColumn("time_stamp")
            .payloadTypeColumn("payload_type")
            .payloadRevisionColumn("payload_revision")
            .payloadColumn("payload")
            .metaDataColumn("meta_data")
            .build();

    /** One round trip: the rows and the horizon of the very snapshot in which they were read. */
    private static final String READ = """
            select s.horizon, e.*
            from (select pg_snapshot_xmin(pg_current_snapshot())::text::bigint as horizon) s
            left join lateral (
                select * from (
                    select %1$s from command.domain_event where global_index = any (?)
                    union all
                    (select %1$s from command.domain_event where global_index > ? order by global_index limit ?)
                ) both_kinds
                order by global_index
                limit ?
            ) e on true
            order by e.global_index
            """.formatted(SCHEMA.trackedEventFields());

    /** Null inside a transaction that writes: its id is older than the rows just read and would prove nothing. */
    private static final String DRAW_TRANSACTION_ID = """
            select case when pg_current_xact_id_if_assigned() is null then pg_current_xact_id()::text::bigint end
            """;

    private final SettledIndex settled = new SettledIndex();

    GapSafeEventStorageEngine(
            ConnectionProvider connections,
            TransactionManager transactions,
            Serializer events,
            EventUpcaster upcasters) {
        super(JdbcEventStorageEngine.builder()
                .schema(SCHEMA)
                .connectionProvider(connections)
                .transactionManager(transactions)
                .eventSerializer(events)
                .snapshotSerializer(events)
                .upcasterChain(upcasters)
                .persistenceExceptionResolver(new SequenceTaken())
                .batchSize(BATCH_SIZE)
                .finalAggregateBatchPredicate(batch -> batch.size() < BATCH_SIZE));
    }

    @Override
    protected List<? extends TrackedEventData<?>> fetchTrackedEvents(@Nullable TrackingToken lastToken, int batchSize) {
        var from = lastToken == null ? StartingPoint.beginning() : (GapAwareTrackingToken) lastToken;
        var provenBefore = settled.index();
        var batch = query(connection -> read(connection, from, batchSize), rows -> batch(rows, from, provenBefore));
        var reached =
                batch.isEmpty() ? from : (GapAwareTrackingToken) batch.getLast().trackingToken();
        if (reached.hasGaps()) {
            settled.markWhenDue(reached.getIndex(), reached.getGaps().last(), this::drawTransactionId);
        }
        return batch;
    }

    private PreparedStatement read(Connection connection, GapAwareTrackingToken from, int limit) throws SQLException {
        var statement = connection.prepareStatement(READ);
        statement.setArray(1, connection.createArrayOf("bigint", from.getGaps().toArray()));
        statement.setLong(2, from.getIndex());
        statement.setInt(3, limit);
        statement.setInt(4, limit);
        return statement;
    }

    private List<TrackedEventData<?>> batch(ResultSet rows, GapAwareTrackingToken from, long provenBefore)
            throws SQLException {
        var batch = new ArrayList<TrackedEventData<?>>();
        var token = from;
        var proven = provenBefore;
        while (rows.next()) {
            proven = Math.max(proven, settled.provenBy(rows.getLong("horizon")));
            var index = rows.getLong(SCHEMA.globalIndexColumn());
            if (rows.wasNull()) {
                break;
            }
            token = advance(token, index, proven);
            batch.add(new TrackedDomainEventData<>(token, event(rows)));
        }
        return batch;
    }

    /**
     * Rows come in ascending order, so a proven gap that was passed over is a gap for ever.
     *
     * <p>The token's own {@code advanceTo} is not used. A token that it has truncated counts as equal to others that
     * still have gaps. Axon would then take the event in such a gap for a part of the one before.
     */
    private static GapAwareTrackingToken advance(GapAwareTrackingToken token, long index, long proven) {
        var gaps = new TreeSet<>(token.getGaps());
        gaps.headSet(Math.min(index, proven), true).clear();
        gaps.remove(index);
        LongStream.range(Math.max(token.getIndex(), proven) + 1, index).forEach(gaps::add);
        return GapAwareTrackingToken.newInstance(Math.max(token.getIndex(), index), gaps);
    }

    /** Each event says where it stands. Its token cannot: the token of a late event has the index of a later one. */
    @Override
    public Stream<? extends TrackedEventMessage<?>> readEvents(@Nullable TrackingToken lastToken, boolean mayBlock) {
        var indexes =
                new GlobalIndexes(lastToken == null ? StartingPoint.beginning() : (GapAwareTrackingToken) lastToken);
        return super.readEvents(lastToken, mayBlock).map(event -> (TrackedEventMessage<?>)
                event.andMetaData(Map.of(Provenance.GLOBAL_INDEX, indexes.next(event.trackingToken()))));
    }

    /** An event outside any aggregate is stored under its own identifier. */
    private DomainEventData<?> event(ResultSet row) throws SQLException {
        var identifier = row.getString(SCHEMA.eventIdentifierColumn());
        var aggregate = row.getString(SCHEMA.aggregateIdentifierColumn());
        return new GenericDomainEventEntry<>(
                row.getString(SCHEMA.typeColumn()),
                identifier.equals(aggregate) ? null : aggregate,
                row.getLong(SCHEMA.sequenceNumberColumn()),
                identifier,
                readTimeStamp(row, SCHEMA.timestampColumn()),
                row.getString(SCHEMA.payloadTypeColumn()),
                row.getString(SCHEMA.payloadRevisionColumn()),
                row.getBytes(SCHEMA.payloadColumn()),
                row.getBytes(SCHEMA.metaDataColumn()));
    }

    private @Nullable Long drawTransactionId() {
        return query(
                connection -> connection.prepareStatement(DRAW_TRANSACTION_ID),
                row -> nextAndExtract(row, 1, Long.class));
    }

    @Override
    public TrackingToken createTailToken() {
        return StartingPoint.beginning();
    }

    @Override
    public TrackingToken createHeadToken() {
        return query(connection -> connection.prepareStatement(StartingPoint.HEAD), StartingPoint::read);
    }

    @Override
    public TrackingToken createTokenAt(Instant moment) {
        return query(
                connection -> {
                    var statement = connection.prepareStatement(StartingPoint.MOMENT);
                    writeTimestamp(statement, 1, moment);
                    return statement;
                },
                StartingPoint::read);
    }

    private <T extends @Nullable Object> T query(SqlFunction statement, SqlResultConverter<T> answer) {
        return executeQuery(getConnection(), statement, answer, e -> new EventStoreException("cannot read events", e));
    }

    /** There are no snapshots, and therefore nothing to ask for on each load. */
    @Override
    protected Stream<? extends DomainEventData<?>> readSnapshotData(String aggregateIdentifier) {
        return Stream.empty();
    }

    @Override
    protected void storeSnapshot(DomainEventMessage<?> snapshot, Serializer serializer) {
        throw new UnsupportedOperationException("the event store keeps no snapshots");
    }

    @Override
    protected Object readTimeStamp(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    @Override
    protected void writeTimestamp(PreparedStatement statement, int position, Instant moment) throws SQLException {
        statement.setObject(position, moment.atOffset(ZoneOffset.UTC));
    }
}
