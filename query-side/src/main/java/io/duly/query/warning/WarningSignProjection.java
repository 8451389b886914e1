package io.duly.query.warning;

import io.duly.events.customer.WarningSignCleared;
import io.duly.events.customer.WarningSignRaised;
import io.duly.query.projection.BatchProjection;
import io.duly.query.projection.RecordedEvent;
import io.duly.query.warning.Raising.Cleared;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Keeps each time a warning sign was raised, and how it ended. */
@Component("warningSignQueryProjection")
class WarningSignProjection extends BatchProjection {

    static final String NAME = "warning-signs";

    private final JdbcTemplate jdbc;

    WarningSignProjection(JdbcTemplate jdbc) {
        super(NAME, Set.of("query.warning_sign"), jdbc);
        this.jdbc = jdbc;
    }

    /** What was open before the batch is cleared first, so that the same sign may be raised again within it. */
    @Override
    protected void apply(List<RecordedEvent> batch) {
        Map<Raising.Key, Raising> open = new LinkedHashMap<>();
        var ended = new ArrayList<Raising>();
        var cleared = new ArrayList<Cleared>();
        for (var event : batch) {
            if (event.payload() instanceof WarningSignRaised raised) {
                open.put(
                        new Raising.Key(raised.customerId(), raised.sign().signId()), new Raising(event, raised, null));
            } else if (event.payload() instanceof WarningSignCleared what) {
                var end = new Cleared(event, what);
                var raising = open.remove(end.key());
                if (raising == null) {
                    cleared.add(end);
                } else {
                    ended.add(raising.endedBy(end));
                }
            }
        }
        Raising.CLEAR.run(jdbc, cleared);
        Raising.ADD.run(jdbc, ended);
        Raising.ADD.run(jdbc, List.copyOf(open.values()));
    }
}
