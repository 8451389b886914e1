package io.duly.command.eventstore;

import io.duly.testing.TestPostgres;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.serialization.upcasting.event.NoOpEventUpcaster;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** One database transaction that appends events and may stay open as long as a test likes. */
final class Writer implements AutoCloseable {

    private final Connection connection;
    private final GapSafeEventStorageEngine engine;

    private Writer(Connection connection) {
        this.connection = connection;
        this.engine = new GapSafeEventStorageEngine(
                new SingleConnectionDataSource(connection, true)::getConnection,
                NoTransactionManager.INSTANCE,
                EventSerializer.create(),
                NoOpEventUpcaster.INSTANCE);
    }

    static Writer on(String database) throws SQLException {
        var connection = DriverManager.getConnection(database, TestPostgres.USER, TestPostgres.PASSWORD);
        connection.setAutoCommit(false);
        return new Writer(connection);
    }

    Writer append(DomainEventMessage<?>... events) {
        engine.appendEvents(Arrays.asList(events));
        return this;
    }

    /** Takes its place among the transactions without writing anything yet. */
    Writer takeTransactionId() throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("select pg_current_xact_id()");
        }
        return this;
    }

    void commit() throws SQLException {
        connection.commit();
    }

    void rollBack() throws SQLException {
        connection.rollback();
    }

    @Override
    public void close() throws SQLException {
        connection.rollback();
        connection.close();
    }
}
