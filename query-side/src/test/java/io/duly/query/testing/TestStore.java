package io.duly.query.testing;

import io.duly.stored.Provenance;
import java.util.Map;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.jdbc.UnitOfWorkAwareConnectionProviderWrapper;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.jdbc.EventSchema;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.JdbcTemplate;

/** Stands in for the command side: the event table where the query side expects it, behind Axon's stock engine. */
@Configuration(proxyBeanMethods = false)
public class TestStore {

    @Bean
    @Primary
    Serializer serializer() {
        return Jackson3Serializer.builder().build();
    }

    @Bean
    @Qualifier("eventSerializer")
    Serializer eventSerializer() {
        return new NamedEvents();
    }

    @Bean(destroyMethod = "shutDown")
    EmbeddedEventStore eventStore(
            DataSource database, TransactionManager transactions, @Qualifier("eventSerializer") Serializer events) {
        createTable(database);
        ConnectionProvider connections =
                new UnitOfWorkAwareConnectionProviderWrapper(new SpringDataSourceConnectionProvider(database));
        var engine = new IndexingEngine(JdbcEventStorageEngine.builder()
                .connectionProvider(connections)
                .transactionManager(transactions)
                .eventSerializer(events)
                .snapshotSerializer(events)
                .schema(SCHEMA));
        return EmbeddedEventStore.builder().storageEngine(engine).fetchDelay(25).build();
    }

    /** Says of each event where it stands, as the real store does; here nobody is ever late. */
    private static final class IndexingEngine extends JdbcEventStorageEngine {

        IndexingEngine(Builder settings) {
            super(settings);
        }

        @Override
        public Stream<? extends TrackedEventMessage<?>> readEvents(@Nullable TrackingToken token, boolean mayBlock) {
            return super.readEvents(token, mayBlock).map(event -> (TrackedEventMessage<?>) event.andMetaData(Map.of(
                    Provenance.GLOBAL_INDEX, event.trackingToken().position().orElseThrow())));
        }
    }

    private static final EventSchema SCHEMA = EventSchema.builder()
            .eventTable("command.domain_event")
            .snapshotTable("command.snapshot_event")
            .globalIndexColumn("global_index")
            .timestampColumn("time_stamp")
            .eventIdentifierColumn("event_identifier")
            .aggregateIdentifierColumn("aggregate_identifier")
            .sequenceNumberColumn("sequence_number")
            .typeColumn("type")
            .payloadTypeColumn("payload_type")
            .payloadRevisionColumn("payload_revision")
            .payloadColumn("payload")
            .metaDataColumn("meta_data")
            .build();

    private static void createTable(DataSource database) {
        new JdbcTemplate(database).execute("""
                        create schema if not exists command;
                        create table if not exists command.domain_event (
                            global_index         bigserial primary key,
                            event_identifier     text not null unique,
                            aggregate_identifier text not null,
                            sequence_number      bigint not null,
                            type                 text not null,
                            time_stamp           text not null,
                            payload_type         text not null,
                            payload_revision     text,
                            payload              bytea not null,
                            meta_data            bytea not null,
                            unique (aggregate_identifier, sequence_number));
                        create table if not exists command.snapshot_event (
                            aggregate_identifier text not null,
                            sequence_number      bigint not null,
                            type                 text not null,
                            event_identifier     text not null,
                            time_stamp           text not null,
                            payload_type         text not null,
                            payload_revision     text,
                            payload              bytea not null,
                            meta_data            bytea not null,
                            primary key (aggregate_identifier, sequence_number, type));
                        """);
    }
}
