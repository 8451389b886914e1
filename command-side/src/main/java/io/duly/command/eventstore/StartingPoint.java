package io.duly.command.eventstore;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.TreeSet;
import org.axonframework.eventhandling.GapAwareTrackingToken;

/** Where a reader of the event store begins. */
final class StartingPoint {

    /** A position with every hole below it, because any of them may belong to a transaction that is still open. */
    private static final String POSITION = """
            select b.bound, h.hole
            from (%s) b(bound)
            left join lateral (
                select hole
                from (select global_index, lag(global_index, 1, 0::bigint) over (order by global_index) as before
                      from command.domain_event where global_index <= b.bound + 1) e
                cross join lateral generate_series(e.before + 1, e.global_index - 1) hole
                where hole <= b.bound
            ) h on true
            """;

    /** Selects the position of the last committed event. */
    static final String HEAD = POSITION.formatted("select coalesce(max(global_index), 0) from command.domain_event");

    /** Selects the position before the first event that was recorded at a moment or later. */
    static final String MOMENT = POSITION.formatted("""
            select coalesce(min(global_index) filter (where time_stamp >= ?) - 1, max(global_index), 0)
            from command.domain_event
            """);

    private StartingPoint() {}

    static GapAwareTrackingToken beginning() {
        return GapAwareTrackingToken.newInstance(0, new TreeSet<>());
    }

    static GapAwareTrackingToken read(ResultSet rows) throws SQLException {
        var bound = 0L;
        var holes = new TreeSet<Long>();
        while (rows.next()) {
            bound = rows.getLong("bound");
            var hole = rows.getLong("hole");
            if (!rows.wasNull()) {
                holes.add(hole);
            }
        }
        while (holes.remove(bound)) {
            bound--;
        }
        return GapAwareTrackingToken.newInstance(bound, holes);
    }
}
