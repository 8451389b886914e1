package io.duly.query.worklist;

import io.duly.events.shared.DealId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which deal a line is about.
 *
 * @param dealTitle null while the deal is not known here yet
 */
record DealName(DealId dealId, @Nullable String dealTitle) {

    /** From {@code deal_id} and {@code title}. */
    static DealName read(ResultSet row) throws SQLException {
        return new DealName(new DealId(row.getObject("deal_id", UUID.class)), row.getString("title"));
    }

    /** The same of a row that may be about a customer as a whole. */
    static @Nullable DealName find(ResultSet row) throws SQLException {
        return row.getObject("deal_id") == null ? null : read(row);
    }
}
