package io.duly.command.eventstore;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;

/** What Axon does with gaps by default, on the same table. */
final class AxonsOwnEngine extends JdbcEventStorageEngine {

    AxonsOwnEngine(ConnectionProvider connections) {
        super(JdbcEventStorageEngine.builder()
                .schema(GapSafeEventStorageEngine.SCHEMA)
                .connectionProvider(connections)
                .transactionManager(NoTransactionManager.INSTANCE)
                .eventSerializer(EventSerializer.create())
                .snapshotSerializer(EventSerializer.create()));
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
