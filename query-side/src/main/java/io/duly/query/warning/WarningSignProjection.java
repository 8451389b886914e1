package io.duly.query.warning;

import io.duly.events.customer.AccountEvent;
import io.duly.events.customer.AttemptEvent;
import io.duly.events.customer.ContactEvent;
import io.duly.events.customer.CustomerEvent;
import io.duly.events.customer.CustomerPauseEvent;
import io.duly.events.customer.DismissedCauseGone;
import io.duly.events.customer.LadderChoiceEvent;
import io.duly.events.customer.WarningSignCleared;
import io.duly.events.customer.WarningSignRaised;
import io.duly.events.customer.WarningSignRenewed;
import io.duly.events.customer.WorkEvent;
import io.duly.query.projection.BatchProjection;
import io.duly.query.projection.RecordedEvent;
import io.duly.query.warning.Raising.Cleared;
import io.duly.query.warning.Raising.Renewed;
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

    /** What was open before the batch is renewed and cleared first, so that the same sign may be raised again in it. */
    @Override
    protected void apply(List<RecordedEvent> batch) {
        Map<Raising.SignKey, Raising> open = new LinkedHashMap<>();
        Map<Raising.SignKey, Renewed> renewed = new LinkedHashMap<>();
        var ended = new ArrayList<Raising>();
        var cleared = new ArrayList<Cleared>();
        for (var event : batch) {
            if (event.payload() instanceof CustomerEvent customer) {
                switch (customer) {
                    case WarningSignRaised raised -> {
                        var raising = new Raising(event, raised, null, null);
                        open.put(raising.key(), raising);
                    }
                    case WarningSignRenewed renewing -> {
                        var newer = new Renewed(event, renewing);
                        if (open.computeIfPresent(newer.key(), (_, raising) -> raising.renewedBy(newer)) == null) {
                            renewed.put(newer.key(), newer);
                        }
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
                    case DismissedCauseGone _,
                            AccountEvent _,
                            AttemptEvent _,
                            ContactEvent _,
                            CustomerPauseEvent _,
                            WorkEvent _,
                            LadderChoiceEvent _ -> {
                        /* no sign is raised or cleared by it */
                    }
                }
            }
        }
        Raising.RENEW.run(jdbc, List.copyOf(renewed.values()));
        Raising.CLEAR.run(jdbc, cleared);
        Raising.ADD.run(jdbc, ended);
        Raising.ADD.run(jdbc, List.copyOf(open.values()));
    }
}
