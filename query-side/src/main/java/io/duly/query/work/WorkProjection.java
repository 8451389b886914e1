package io.duly.query.work;

import io.duly.events.customer.WorkClaimed;
import io.duly.events.customer.WorkCompleted;
import io.duly.events.customer.WorkEvent;
import io.duly.events.customer.WorkHandedOver;
import io.duly.events.customer.WorkReleased;
import io.duly.events.customer.WorkResubmitted;
import io.duly.events.escalation.EscalationPolicyEvent;
import io.duly.events.escalation.EscalationPolicyPublished;
import io.duly.query.projection.BatchProjection;
import io.duly.query.projection.RecordedEvent;
import io.duly.query.sql.BulkStatement;
import io.duly.stored.EventJson;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Keeps what people did with the work about customers, and what weighs how much in the list of it. */
@Component
public class WorkProjection extends BatchProjection {

    public static final String NAME = "work";

    private static final JsonMapper JSON = EventJson.mapper();

    private record Entry(
            RecordedEvent recorded,
            WorkEvent event,
            WorkEntry.Kind kind,
            @Nullable LocalDate until,
            @Nullable String handedTo,
            @Nullable String outcome,
            @Nullable String words) {

        static Entry of(RecordedEvent recorded, WorkEvent event) {
            return switch (event) {
                case WorkClaimed _ -> new Entry(recorded, event, WorkEntry.Kind.CLAIMED, null, null, null, null);
                case WorkReleased _ -> new Entry(recorded, event, WorkEntry.Kind.RELEASED, null, null, null, null);
                case WorkResubmitted off ->
                    new Entry(recorded, event, WorkEntry.Kind.RESUBMITTED, off.until(), null, null, off.reason());
                case WorkHandedOver given ->
                    new Entry(
                            recorded,
                            event,
                            WorkEntry.Kind.HANDED_OVER,
                            null,
                            given.to().value(),
                            null,
                            given.reason());
                case WorkCompleted done ->
                    new Entry(
                            recorded,
                            event,
                            WorkEntry.Kind.COMPLETED,
                            null,
                            null,
                            done.outcome().name(),
                            done.note());
            };
        }
    }

    private static final BulkStatement<Entry> ADD = BulkStatement.of(Entry.class)
            .column(
                    "global_index",
                    "int8",
                    row -> Objects.requireNonNull(row.recorded().globalIndex()))
            .column("customer_id", "uuid", row -> row.event().customerId().value())
            .column("side", "text", row -> row.event().side())
            .column("kind", "text", Entry::kind)
            .column("done_by", "text", row -> row.event().by().value())
            .column("done_role", "text", row -> row.recorded().role())
            .column("done_on", "date", row -> row.event().on())
            .column("recorded_at", "timestamptz", row -> row.recorded().recordedAt())
            .column("until", "date", Entry::until)
            .column("handed_to", "text", Entry::handedTo)
            .column("outcome", "text", Entry::outcome)
            .column("words", "text", Entry::words)
            .insertInto("query.work_entry");

    private static final BulkStatement<EscalationPolicyPublished> ADD_PRIORITIES = BulkStatement.of(
                    EscalationPolicyPublished.class)
            .column("policy_id", "text", row -> row.policyId().value())
            .column("version", "int4", EscalationPolicyPublished::version)
            .column("priorities", "text", row -> {
                var priorities = row.policy().priorities();
                return priorities == null ? null : JSON.writeValueAsString(priorities);
            })
            .insertInto("query.work_priorities");

    private final JdbcTemplate jdbc;

    WorkProjection(JdbcTemplate jdbc) {
        super(NAME, Set.of("query.work_entry", "query.work_priorities"), jdbc);
        this.jdbc = jdbc;
    }

    @Override
    protected void apply(List<RecordedEvent> batch) {
        var entries = new ArrayList<Entry>();
        var published = new ArrayList<EscalationPolicyPublished>();
        for (var event : batch) {
            if (event.payload() instanceof WorkEvent work) {
                entries.add(Entry.of(event, work));
            } else if (event.payload() instanceof EscalationPolicyEvent policy) {
                switch (policy) {
                    case EscalationPolicyPublished version -> published.add(version);
                }
            }
        }
        ADD.run(jdbc, entries);
        ADD_PRIORITIES.run(jdbc, published);
    }
}
