package io.duly.query.projection;

import java.util.HashSet;
import java.util.Set;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.deadletter.jdbc.DeadLetterSchema;
import org.axonframework.eventhandling.deadletter.jdbc.JdbcSequencedDeadLetterQueue;
import org.axonframework.messaging.deadletter.DeadLetter;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.serialization.Serializer;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Asks the database once per batch, not once per event, which streams already wait in the queue. The answer holds for
 * the whole batch, because whoever empties the queue has to hold the processor's token first.
 */
final class BatchwiseDeadLetterQueue extends JdbcSequencedDeadLetterQueue<EventMessage<?>> {

    private final String group;
    private final JdbcClient database;

    BatchwiseDeadLetterQueue(
            String group,
            ConnectionProvider connections,
            TransactionManager transactions,
            Serializer events,
            Serializer tokens,
            JdbcClient database) {
        super(JdbcSequencedDeadLetterQueue.<EventMessage<?>>builder()
                .processingGroup(group)
                .connectionProvider(connections)
                .transactionManager(transactions)
                .schema(SCHEMA)
                .eventSerializer(events)
                .genericSerializer(tokens));
        this.group = group;
        this.database = database;
    }

    private static final DeadLetterSchema SCHEMA = DeadLetterSchema.builder()
            .deadLetterTable("query.dead_letter")
            .deadLetterIdentifierColumn("dead_letter_identifier")
            .processingGroupColumn("processing_group")
            .sequenceIdentifierColumn("sequence_identifier")
            .sequenceIndexColumn("sequence_index")
            .messageTypeColumn("message_type")
            .eventIdentifierColumn("event_identifier")
            .timestampColumn("timestamp")
            .payloadTypeColumn("payload_type")
            .payloadRevisionColumn("payload_revision")
            .payloadColumn("payload")
            .metaDataColumn("metadata")
            .aggregateTypeColumn("type")
            .aggregateIdentifierColumn("aggregate_identifier")
            .sequenceNumberColumn("sequence_number")
            .tokenTypeColumn("token_type")
            .tokenColumn("token")
            .enqueuedAtColumn("enqueued_at")
            .lastTouchedColumn("last_touched")
            .processingStartedColumn("processing_started")
            .causeTypeColumn("cause_type")
            .causeMessageColumn("cause_message")
            .diagnosticsColumn("diagnostics")
            .build();

    @Override
    public boolean contains(Object sequenceIdentifier) {
        return waiting().contains(sequenceIdentifier.toString());
    }

    @Override
    public void enqueue(Object sequenceIdentifier, DeadLetter<? extends EventMessage<?>> letter) {
        super.enqueue(sequenceIdentifier, letter);
        waiting().add(sequenceIdentifier.toString());
    }

    private Set<String> waiting() {
        return CurrentUnitOfWork.map(batch -> batch.getOrComputeResource("waiting in " + group, _ -> streams()))
                .orElseGet(this::streams);
    }

    private Set<String> streams() {
        return new HashSet<>(database.sql(
                        "select distinct sequence_identifier from query.dead_letter" + " where processing_group = ?")
                .param(group)
                .query(String.class)
                .list());
    }
}
