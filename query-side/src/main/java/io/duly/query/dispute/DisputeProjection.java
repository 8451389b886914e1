package io.duly.query.dispute;

import io.duly.events.deal.DisputeChanged;
import io.duly.events.deal.DisputeDeadlinePassed;
import io.duly.events.deal.DisputeEvent;
import io.duly.events.deal.DisputeFellAway;
import io.duly.events.deal.DisputeRaised;
import io.duly.events.deal.DisputeReopened;
import io.duly.events.deal.DisputeResolved;
import io.duly.query.projection.BatchProjection;
import io.duly.query.projection.RecordedEvent;
import io.duly.query.sql.BulkStatement;
import io.duly.stored.EventJson;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Keeps each dispute as it stands. */
@Component
public class DisputeProjection extends BatchProjection {

    public static final String NAME = "disputes";

    private static final JsonMapper JSON = EventJson.mapper();

    private record Raised(RecordedEvent event, DisputeRaised what) {}

    private static final BulkStatement<Raised> ADD = BulkStatement.of(Raised.class)
            .column("deal_id", "uuid", row -> row.what().dealId().value())
            .column("dispute_id", "uuid", row -> row.what().disputeId().value())
            .column("customer_id", "uuid", row -> row.what().customerId().value())
            .column("instalment_id", "uuid", row -> row.what().instalmentId().value())
            .column("currency", "text", row -> row.what().amount().getCurrencyUnit())
            .column("amount", "numeric", row -> row.what().amount().getAmount())
            .column("reason", "text", row -> row.what().reason())
            .column("owner", "text", row -> row.what().owner())
            .column("deadline", "date", row -> row.what().deadline())
            .column(
                    "documents",
                    "text",
                    row -> JSON.writeValueAsString(row.what().documents()))
            .column("note", "text", row -> row.what().note())
            .column("raised_on", "date", row -> row.what().raisedOn())
            .column("raised_at", "timestamptz", row -> row.event().recordedAt())
            .column("raised_by", "text", row -> row.event().actor())
            .column("state", "text", _ -> DisputeState.OPEN)
            .insertInto("query.dispute");

    private final JdbcTemplate jdbc;

    DisputeProjection(JdbcTemplate jdbc) {
        super(NAME, Set.of("query.dispute"), jdbc);
        this.jdbc = jdbc;
    }

    @Override
    protected void apply(List<RecordedEvent> batch) {
        var raised = new ArrayList<Raised>();
        var changes = new LinkedHashMap<DisputeChange.Key, DisputeChange>();
        for (var event : batch) {
            if (event.payload() instanceof DisputeEvent about) {
                if (about instanceof DisputeRaised what) {
                    raised.add(new Raised(event, what));
                } else {
                    change(about, event, changes);
                }
            }
        }
        ADD.run(jdbc, raised);
        DisputeChange.WRITE.run(jdbc, List.copyOf(changes.values()));
    }

    private static void change(DisputeEvent about, RecordedEvent event, Map<DisputeChange.Key, DisputeChange> changes) {
        var change = changes.computeIfAbsent(DisputeChange.Key.of(about), DisputeChange::new);
        switch (about) {
            case DisputeChanged changed -> change.changed(changed);
            case DisputeDeadlinePassed passed -> change.deadlinePassed(passed);
            case DisputeFellAway away -> change.fellAway(away.fellAwayOn());
            case DisputeReopened _ -> change.stands();
            case DisputeResolved resolved -> change.resolved(resolved, event.actor());
            case DisputeRaised _ -> throw new IllegalStateException("a dispute that is new has no change");
        }
    }
}
