package io.duly.query.work;

import io.duly.events.shared.CustomerId;
import io.duly.events.shared.UserName;
import io.duly.events.work.WorkOutcome;
import io.duly.events.work.WorkSide;
import io.duly.query.sql.Rows;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing that somebody did with the work about a customer.
 *
 * @param place its place among all that was recorded
 * @param until the day to which it was put off
 * @param words why it was put off or handed over, or what was noted when it was completed
 */
public record WorkEntry(
        CustomerId customerId,
        WorkSide side,
        Kind kind,
        long place,
        UserName by,
        LocalDate on,
        Instant at,
        @Nullable LocalDate until,
        @Nullable UserName handedTo,
        @Nullable WorkOutcome outcome,
        @Nullable String words) {

    /** What somebody did. */
    public enum Kind {
        CLAIMED,
        RELEASED,
        RESUBMITTED,
        HANDED_OVER,
        COMPLETED
    }

    static WorkEntry read(ResultSet row) throws SQLException {
        var handedTo = row.getString("handed_to");
        var outcome = row.getString("outcome");
        return new WorkEntry(
                new CustomerId(row.getObject("customer_id", UUID.class)),
                WorkSide.valueOf(row.getString("side")),
                Kind.valueOf(row.getString("kind")),
                row.getLong("global_index"),
                new UserName(row.getString("done_by")),
                row.getObject("done_on", LocalDate.class),
                Rows.instant(row, "recorded_at"),
                row.getObject("until", LocalDate.class),
                handedTo == null ? null : new UserName(handedTo),
                outcome == null ? null : WorkOutcome.valueOf(outcome),
                row.getString("words"));
    }
}
