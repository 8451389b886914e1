package io.duly.query.promise;

import io.duly.events.deal.PromiseToPayGiven;
import io.duly.events.deal.PromiseToPayWithdrawn;
import io.duly.events.deal.PromisedPart;
import io.duly.query.projection.RecordedEvent;
import io.duly.query.sql.BulkStatement;
import io.duly.stored.EventJson;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** Writes the rows of promises. */
final class PromiseRows {

    private static final JsonMapper JSON = EventJson.mapper();

    /** A promise as one of its deals recorded it. */
    record Given(RecordedEvent event, PromiseToPayGiven promise) {}

    /** A part as it was promised. */
    record NewPart(PromiseToPayGiven promise, PromisedPart part) {}

    /** Each deal of a promise records it; the first one makes the row. */
    static final BulkStatement<Given> ADD = BulkStatement.of(Given.class)
            .column("promise_id", "uuid", row -> row.promise().promiseId())
            .column("customer_id", "uuid", row -> row.promise().customerId().value())
            .column("person_id", "uuid", row -> row.promise().personId().value())
            .column("made_at", "timestamptz", row -> row.promise().madeAt())
            .column("tolerance_days", "int4", row -> row.promise().toleranceDays())
            .column("after_broken", "int4", row -> row.promise().afterBroken())
            .column("note", "text", row -> row.promise().note())
            .column("attempt_id", "uuid", row -> row.promise().attemptId())
            .column("recorded_at", "timestamptz", row -> row.event().recordedAt())
            .column("recorded_by", "text", row -> row.event().actor())
            .insertInto("query.promise");

    static final BulkStatement<NewPart> ADD_PART = BulkStatement.of(NewPart.class)
            .column("promise_id", "uuid", row -> row.promise().promiseId())
            .column("deal_id", "uuid", row -> row.promise().dealId().value())
            .column("promised_for", "date", row -> row.part().by())
            .column("last_day", "date", row -> row.part().lastDay())
            .column("customer_id", "uuid", row -> row.promise().customerId().value())
            .column("currency", "text", row -> row.part().promised().getCurrencyUnit())
            .column("promised", "numeric", row -> row.part().promised().getAmount())
            .column("tolerance", "numeric", row -> row.promise().tolerance().getAmount())
            .column("due", "numeric", row -> row.part().promised().getAmount())
            .column("paid", "numeric", _ -> 0)
            .column("state", "text", _ -> "OPEN")
            .column("amounts", "text", row -> JSON.writeValueAsString(row.part().amounts()))
            .column(
                    "waits_for",
                    "text",
                    row -> JSON.writeValueAsString(row.part().amounts()))
            .insertInto("query.promise_part");

    static final BulkStatement<PartChange> CHANGE = BulkStatement.of(PartChange.class)
            .column("promise_id", "uuid", row -> row.key().promiseId())
            .column("deal_id", "uuid", row -> row.key().dealId().value())
            .column("promised_for", "date", row -> row.key().by())
            .column("state", "text", PartChange::state)
            .column("due", "numeric", PartChange::due)
            .column("paid", "numeric", PartChange::paid)
            .column("waits_for", "text", row -> JSON.writeValueAsString(row.left()))
            .column("kept_on", "date", PartChange::keptOn)
            .column("settled_on", "date", PartChange::settledOn)
            .update("query.promise_part", List.of("promise_id", "deal_id", "promised_for"), """
                    state = r.state, due = coalesce(r.due, t.due), paid = coalesce(r.paid, t.paid),
                    waits_for = r.waits_for, kept_on = r.kept_on, settled_on = r.settled_on""");

    static final BulkStatement<PromiseToPayWithdrawn> WITHDRAW = BulkStatement.of(PromiseToPayWithdrawn.class)
            .column("promise_id", "uuid", PromiseToPayWithdrawn::promiseId)
            .column("withdrawn_on", "date", PromiseToPayWithdrawn::withdrawnOn)
            .column("withdrawal_reason", "text", PromiseToPayWithdrawn::reason)
            .update("query.promise", List.of("promise_id"), """
                    withdrawn_on = r.withdrawn_on, withdrawal_reason = r.withdrawal_reason""");

    private PromiseRows() {}
}
