package io.duly.query.prevention;

import io.duly.events.deal.DealEvent;
import io.duly.events.deal.DealOpened;
import io.duly.events.shared.DealId;
import io.duly.query.day.CreditorDay;
import io.duly.query.projection.BatchProjection;
import io.duly.query.projection.RecordedEvent;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Keeps what is to be done on each deal so that it is paid in time. A batch is read, folded and written at once. */
@Component
public class PreventionProjection extends BatchProjection {

    public static final String NAME = "prevention";

    private final PreventionTables tables;
    private final CreditorDay day;

    PreventionProjection(JdbcTemplate jdbc, CreditorDay day) {
        super(NAME, Set.of("query.prevention_deal", "query.prevention_action"), jdbc);
        this.tables = new PreventionTables(jdbc);
        this.day = day;
    }

    @Override
    protected void apply(List<RecordedEvent> batch) {
        var before = tables.read(known(batch));
        var after = new LinkedHashMap<>(before);
        for (var event : batch) {
            if (event.payload() instanceof DealEvent deal) {
                after.compute(deal.dealId(), (_, known) -> folded(event, known));
            }
        }
        tables.write(after.values().stream()
                .filter(deal -> !deal.equals(before.get(deal.dealId())))
                .toList());
    }

    /** Those that something happened to, unless the batch itself opens them. */
    private static Set<DealId> known(List<RecordedEvent> batch) {
        var known = new LinkedHashSet<DealId>();
        var opened = new LinkedHashSet<DealId>();
        for (var event : batch) {
            if (event.payload() instanceof DealEvent deal) {
                (deal instanceof DealOpened ? opened : known).add(deal.dealId());
            }
        }
        known.removeAll(opened);
        return known;
    }

    private DealPrevention folded(RecordedEvent event, @Nullable DealPrevention known) {
        if (event.payload() instanceof DealOpened opened) {
            return DealPrevention.opened(opened);
        }
        if (known == null) {
            throw new IllegalStateException("something happened to a deal that was never opened");
        }
        return known.after(event, day.of(event.recordedAt()));
    }
}
