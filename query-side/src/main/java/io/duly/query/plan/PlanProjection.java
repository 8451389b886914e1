package io.duly.query.plan;

import io.duly.events.deal.PaymentPlanAgreed;
import io.duly.events.deal.PlanEvent;
import io.duly.query.projection.BatchProjection;
import io.duly.query.projection.RecordedEvent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Keeps each payment plan and how its parts stand. */
@Component
public class PlanProjection extends BatchProjection {

    public static final String NAME = "payment-plans";

    private final JdbcTemplate jdbc;

    PlanProjection(JdbcTemplate jdbc) {
        super(NAME, Set.of("query.payment_plan", "query.payment_plan_part"), jdbc);
        this.jdbc = jdbc;
    }

    /** What the batch makes new is added as it began; each plan and part is then changed once, to how it ends. */
    @Override
    protected void apply(List<RecordedEvent> batch) {
        var agreed = new ArrayList<PlanRows.Agreed>();
        var parts = new ArrayList<PlanRows.NewPart>();
        Map<PlanChange.Key, PlanChange> changes = new LinkedHashMap<>();
        Map<PartChange.Key, PartChange> ofParts = new LinkedHashMap<>();
        for (var event : batch) {
            if (event.payload() instanceof PlanEvent about) {
                if (about instanceof PaymentPlanAgreed fresh) {
                    agreed.add(new PlanRows.Agreed(event, fresh));
                    fresh.parts().forEach(part -> parts.add(new PlanRows.NewPart(fresh, part)));
                }
                PlanChange.of(about, event.actor())
                        .ifPresent(change -> changes.merge(change.key(), change, PlanChange::then));
                PartChange.of(about).ifPresent(change -> ofParts.put(change.key(), change));
            }
        }
        PlanRows.ADD.run(jdbc, agreed);
        PlanRows.ADD_PART.run(jdbc, parts);
        PlanRows.CHANGE.run(jdbc, changes.values());
        PlanRows.CHANGE_PART.run(jdbc, ofParts.values());
    }
}
