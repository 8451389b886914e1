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
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Keeps what is to be done on each deal so that it is paid in time: read, folded and written once per batch. */
@Component("preventionQueryProjection")
class PreventionProjection extends BatchProjection {

    static final String NAME = "prevention";

    private final PreventionTables tables;
    private final CreditorDay day;

    PreventionProjection(JdbcTemplate jdbc, CreditorDay day) {
        super(NAME, Set.of("query.prevention_deal", "query.prevention_action"), jdbc);
        this.tables = new PreventionTables(jdbc);
        this.day = day;
    }

    @Override
    protected void apply(List<RecordedEvent> batch) {
        var deals = new LinkedHashMap<>(tables.read(known(batch)));
        for (var event : batch) {
            if (event.payload() instanceof DealEvent deal && DealPrevention.concerns(deal)) {
                if (deal instanceof DealOpened opened) {
                    deals.put(opened.dealId(), DealPrevention.of(opened));
                }
                require(deals, deal.dealId()).after(deal, recorded(event));
            }
        }
        tables.write(deals.values());
    }

    /** Those that are changed, unless the batch itself opens them. */
    private static Set<DealId> known(List<RecordedEvent> batch) {
        var changed = new LinkedHashSet<DealId>();
        var opened = new LinkedHashSet<DealId>();
        for (var event : batch) {
            if (event.payload() instanceof DealOpened deal) {
                opened.add(deal.dealId());
            } else if (event.payload() instanceof DealEvent deal && DealPrevention.concerns(deal)) {
                changed.add(deal.dealId());
            }
        }
        changed.removeAll(opened);
        return changed;
    }

    private static DealPrevention require(Map<DealId, DealPrevention> deals, DealId id) {
        var deal = deals.get(id);
        if (deal == null) {
            throw new IllegalStateException("something happened to a deal that was never opened");
        }
        return deal;
    }

    private Recorded recorded(RecordedEvent event) {
        return new Recorded(day.of(event.recordedAt()), event.actor(), event.role());
    }
}
