package io.duly.query.pause;

import static java.util.stream.Collectors.joining;

import io.duly.events.customer.CollectionPaused;
import io.duly.events.customer.CollectionResumed;
import io.duly.events.deal.EscalationPaused;
import io.duly.events.deal.EscalationResumed;
import io.duly.events.pause.Pause;
import io.duly.events.shared.CustomerId;
import io.duly.events.shared.DealId;
import io.duly.events.shared.InstalmentId;
import io.duly.events.shared.PauseId;
import io.duly.query.projection.BatchProjection;
import io.duly.query.projection.RecordedEvent;
import io.duly.query.sql.BulkStatement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Keeps each pause and how it ended. */
@Component
public class PauseProjection extends BatchProjection {

    public static final String NAME = "pauses";

    /** @param owner whose pause it is: the deal's, or else the customer's */
    private record Begun(
            UUID owner,
            CustomerId customer,
            @Nullable DealId deal,
            @Nullable InstalmentId instalment,
            @Nullable String channels,
            Pause pause,
            RecordedEvent recorded) {

        static Begun of(EscalationPaused event, RecordedEvent recorded) {
            return new Begun(
                    event.dealId().value(),
                    event.customerId(),
                    event.dealId(),
                    event.instalmentId(),
                    null,
                    event.pause(),
                    recorded);
        }

        static Begun of(CollectionPaused event, RecordedEvent recorded) {
            var channels = event.channels().stream().map(Enum::name).collect(joining(" "));
            return new Begun(
                    event.customerId().value(),
                    event.customerId(),
                    null,
                    null,
                    channels.isEmpty() ? null : channels,
                    event.pause(),
                    recorded);
        }
    }

    private record Ended(UUID owner, PauseId pause, LocalDate on, String reason, RecordedEvent recorded) {}

    private static final BulkStatement<Begun> ADD = BulkStatement.of(Begun.class)
            .column("owner", "uuid", Begun::owner)
            .column("pause_id", "uuid", row -> row.pause().pauseId().value())
            .column(
                    "global_index",
                    "int8",
                    row -> Objects.requireNonNull(row.recorded().globalIndex()))
            .column("customer_id", "uuid", row -> row.customer().value())
            .column(
                    "deal_id",
                    "uuid",
                    row -> row.deal() == null ? null : row.deal().value())
            .column(
                    "instalment_id",
                    "uuid",
                    row -> row.instalment() == null ? null : row.instalment().value())
            .column("channels", "text", Begun::channels)
            .column("begins_on", "date", row -> row.pause().from())
            .column("asked_until", "date", row -> row.pause().until())
            .column("last_day", "date", row -> row.pause().until())
            .column("clock", "text", row -> row.pause().clock())
            .column("reason", "text", row -> row.pause().reason())
            .column("asked_at", "timestamptz", row -> row.recorded().recordedAt())
            .column("asked_by", "text", row -> row.recorded().actor())
            .insertInto("query.pause");

    private static final BulkStatement<Ended> END = BulkStatement.of(Ended.class)
            .column("owner", "uuid", Ended::owner)
            .column("pause_id", "uuid", row -> row.pause().value())
            .column("ended_on", "date", Ended::on)
            .column("ended_because", "text", Ended::reason)
            .column("ended_by", "text", row -> row.recorded().actor())
            .update("query.pause", List.of("owner", "pause_id"), """
                    last_day = least(t.last_day, r.ended_on), ended_on = r.ended_on,
                    ended_because = r.ended_because, ended_by = r.ended_by""");

    private final JdbcTemplate jdbc;

    PauseProjection(JdbcTemplate jdbc) {
        super(NAME, Set.of("query.pause"), jdbc);
        this.jdbc = jdbc;
    }

    /** A pause is added before it is ended, also where both are in one batch. */
    @Override
    protected void apply(List<RecordedEvent> batch) {
        var begun = new ArrayList<Begun>();
        var ended = new ArrayList<Ended>();
        for (var event : batch) {
            switch (event.payload()) {
                case EscalationPaused paused -> begun.add(Begun.of(paused, event));
                case CollectionPaused paused -> begun.add(Begun.of(paused, event));
                case EscalationResumed resumed ->
                    ended.add(new Ended(
                            resumed.dealId().value(), resumed.pauseId(), resumed.endedOn(), resumed.reason(), event));
                case CollectionResumed resumed ->
                    ended.add(new Ended(
                            resumed.customerId().value(),
                            resumed.pauseId(),
                            resumed.endedOn(),
                            resumed.reason(),
                            event));
                case Object _ -> {
                    /* nothing waits for it */
                }
            }
        }
        ADD.run(jdbc, begun);
        END.run(jdbc, ended);
    }
}
