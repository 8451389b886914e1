package io.duly.query.promise;

import io.duly.events.deal.PromiseEvent;
import io.duly.events.deal.PromiseToPayGiven;
import io.duly.events.deal.PromiseToPayWithdrawn;
import io.duly.query.projection.BatchProjection;
import io.duly.query.projection.RecordedEvent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Keeps each promise and how its parts stand. */
@Component
public class PromiseProjection extends BatchProjection {

    public static final String NAME = "promises";

    private final JdbcTemplate jdbc;

    PromiseProjection(JdbcTemplate jdbc) {
        super(NAME, Set.of("query.promise", "query.promise_part"), jdbc);
        this.jdbc = jdbc;
    }

    /** What the batch makes new is added as it began; each part is then changed once, to how it stands at the end. */
    @Override
    protected void apply(List<RecordedEvent> batch) {
        var given = new ArrayList<PromiseRows.Given>();
        var parts = new ArrayList<PromiseRows.NewPart>();
        var withdrawn = new LinkedHashMap<Object, PromiseToPayWithdrawn>();
        Map<PartChange.Key, PartChange> changes = new LinkedHashMap<>();
        for (var event : batch) {
            if (event.payload() instanceof PromiseEvent about) {
                if (about instanceof PromiseToPayGiven fresh) {
                    given.add(new PromiseRows.Given(event, fresh));
                    fresh.parts().forEach(part -> parts.add(new PromiseRows.NewPart(fresh, part)));
                }
                if (about instanceof PromiseToPayWithdrawn end) {
                    withdrawn.put(end.promiseId(), end);
                }
                PartChange.of(about).forEach(change -> changes.merge(change.key(), change, PartChange::then));
            }
        }
        PromiseRows.ADD.run(jdbc, given);
        PromiseRows.ADD_PART.run(jdbc, parts);
        PromiseRows.CHANGE.run(jdbc, changes.values());
        PromiseRows.WITHDRAW.run(jdbc, withdrawn.values());
    }
}
