package io.duly.query.timeline;

import io.duly.events.deal.DealEvent;
import io.duly.events.deal.DebtorContacted;
import io.duly.events.deal.EscalationStepDone;
import io.duly.events.deal.EscalationStepPostponed;
import io.duly.events.deal.EscalationStepSkipped;
import io.duly.events.deal.EscalationStepTaken;
import io.duly.events.deal.EvaluationEnded;
import io.duly.events.deal.EvaluationPlanned;
import io.duly.events.deal.InstalmentBecameOverdue;
import io.duly.events.deal.LadderEvent;
import io.duly.events.deal.PolicyMigrated;
import io.duly.query.projection.BatchProjection;
import io.duly.query.projection.RecordedEvent;
import io.duly.query.sql.BulkStatement;
import io.duly.query.words.EffectiveDate;
import io.duly.stored.EventNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Keeps what happened to each deal and when. Duly's own alarm clock is left out: the audit shows it. */
@Component
class TimelineProjection extends BatchProjection {

    static final String NAME = "timeline";

    private record Entry(RecordedEvent event, DealEvent deal) {}

    private static final BulkStatement<Entry> ADD = BulkStatement.of(Entry.class)
            .column("deal_id", "uuid", entry -> entry.deal().dealId().value())
            .column("sequence_number", "int8", entry -> entry.event().sequenceNumber())
            .column(
                    "event",
                    "text",
                    entry -> EventNames.nameOf(entry.deal().getClass()).name())
            .column("effective_on", "date", entry -> EffectiveDate.of(entry.deal()))
            .column("recorded_at", "timestamptz", entry -> entry.event().recordedAt())
            .column("actor", "text", entry -> entry.event().actor())
            .column("role", "text", entry -> entry.event().role())
            .column("reason", "text", entry -> entry.event().reason())
            .insertInto("query.timeline");

    private final JdbcTemplate jdbc;

    TimelineProjection(JdbcTemplate jdbc) {
        super(NAME, Set.of("query.timeline"), jdbc);
        this.jdbc = jdbc;
    }

    @Override
    protected void apply(List<RecordedEvent> batch) {
        var entries = new ArrayList<Entry>();
        for (var event : batch) {
            if (event.payload() instanceof DealEvent deal && concernsPeople(deal)) {
                entries.add(new Entry(event, deal));
            }
        }
        ADD.run(jdbc, entries);
    }

    private static boolean concernsPeople(DealEvent event) {
        return !(event instanceof LadderEvent ladder) || concernsPeople(ladder);
    }

    private static boolean concernsPeople(LadderEvent event) {
        return switch (event) {
            case EvaluationPlanned _, EvaluationEnded _ -> false;
            case InstalmentBecameOverdue _,
                    EscalationStepTaken _,
                    EscalationStepSkipped _,
                    EscalationStepDone _,
                    DebtorContacted _,
                    EscalationStepPostponed _,
                    PolicyMigrated _ -> true;
        };
    }
}
