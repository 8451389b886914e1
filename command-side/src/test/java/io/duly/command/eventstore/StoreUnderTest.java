package io.duly.command.eventstore;

import io.duly.events.deal.EvaluationEnded;
import io.duly.events.shared.DealId;
import io.duly.testing.TestPostgres;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.upcasting.event.NoOpEventUpcaster;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;

/** An empty event store on PostgreSQL, with readers and writers. */
final class StoreUnderTest {

    static final Instant YEARS_AGO = Instant.parse("2013-05-07T09:00:00Z");

    private final String database = TestPostgres.newDatabase();
    private final GapSafeEventStorageEngine engine = new GapSafeEventStorageEngine(
            this::connect, NoTransactionManager.INSTANCE, EventSerializer.create(), NoOpEventUpcaster.INSTANCE);

    StoreUnderTest() {
        Flyway.configure()
                .dataSource(database, TestPostgres.USER, TestPostgres.PASSWORD)
                .locations("classpath:db/command")
                .schemas("command")
                .load()
                .migrate();
    }

    String url() {
        return database;
    }

    GapSafeEventStorageEngine engine() {
        return engine;
    }

    Writer writer() throws SQLException {
        return Writer.on(database);
    }

    Reader reader(@Nullable TrackingToken from) {
        return new Reader(engine, from);
    }

    Connection connect() throws SQLException {
        return DriverManager.getConnection(database, TestPostgres.USER, TestPostgres.PASSWORD);
    }

    void commit(DomainEventMessage<?>... events) throws SQLException {
        try (var writer = Writer.on(database).append(events)) {
            writer.commit();
        }
    }

    void rollBack(DomainEventMessage<?>... events) throws SQLException {
        try (var writer = Writer.on(database).append(events)) {
            writer.rollBack();
        }
    }

    static DomainEventMessage<?> event(String identifier, Instant time) {
        return event(identifier, "deal-of-" + identifier, 0, time);
    }

    static DomainEventMessage<?> event(String identifier, String aggregate, long sequence) {
        return event(identifier, aggregate, sequence, YEARS_AGO);
    }

    static DomainEventMessage<?> event(String identifier, String aggregate, long sequence, Instant time) {
        return new GenericDomainEventMessage<>(
                "Deal",
                aggregate,
                sequence,
                new EvaluationEnded(new DealId(new UUID(0, 1))),
                MetaData.with("actor", "anna"),
                identifier,
                time);
    }
}
