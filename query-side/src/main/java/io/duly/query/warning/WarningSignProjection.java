package io.duly.query.warning;

import io.duly.events.customer.AccountEvent;
import io.duly.events.customer.ContactEvent;
import io.duly.events.customer.CustomerEvent;
import io.duly.events.customer.DismissedCauseGone;
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
@Component
public class WarningSignProjection extends BatchProjection {

    public static final String NAME = "warning-signs";

    private final JdbcTemplate jdbc;

    WarningSignProjection(JdbcTemplate jdbc) {
        super(NAME, Set.of("query.warning_sign"), jdbc);
        this.jdbc = jdbc;
    }

    /** What was open before the batch is cleared first, so that the same sign may be raised again within it. */
    @Override
    protected void apply(List<RecordedEvent> batch) {
        Map<Raising.SignKey, Raising> open = new LinkedHashMap<>();
        var ended = new ArrayList<Raising>();
        var cleared = new ArrayList<Cleared>();
        for (var event : batch) {
            if (event.payload() instanceof CustomerEvent customer) {
                switch (customer) {
                    case WarningSignRaised raised -> {
                        var raising = new Raising(event, raised, null);
                        open.put(raising.key(), raising);
                    }
                    case WarningSignCleared clearing -> {
                        var end = new Cleared(event, clearing);
                        var raising = open.remove(end.key());
                        if (raising == null) {
                            cleared.add(end);
                        } else {
                            ended.add(raising.endedBy(end));
                        }
                    }
                    case DismissedCauseGone _, AccountEvent _, ContactEvent _ -> {
                        /* no sign is raised or cleared by it */
                    }
                }
            }
        }
        Raising.CLEAR.run(jdbc, cleared);
        Raising.ADD.run(jdbc, ended);
        Raising.ADD.run(jdbc, List.copyOf(open.values()));
    }
}
