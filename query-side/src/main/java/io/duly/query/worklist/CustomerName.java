package io.duly.query.worklist;

import io.duly.events.shared.CustomerId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whom a line is about.
 *
 * @param customerName null while the customer is not known here yet
 */
record CustomerName(CustomerId customerId, @Nullable String customerName) {

    /** From {@code customer_id} and {@code customer_name}. */
    static CustomerName read(ResultSet row) throws SQLException {
        return new CustomerName(
                new CustomerId(row.getObject("customer_id", UUID.class)), row.getString("customer_name"));
    }
}
