package io.duly.query.plan;

import io.duly.events.deal.PaymentPlanAgreed;
import io.duly.events.plan.PlannedAmount;
import io.duly.events.plan.PlannedPart;
import io.duly.events.shared.ContactPersonId;
import io.duly.query.plan.PlanChange.Counted;
import io.duly.query.plan.PlanChange.Standing;
import io.duly.query.projection.RecordedEvent;
import io.duly.query.sql.BulkStatement;
import io.duly.stored.EventJson;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Writes the rows of payment plans. */
final class PlanRows {

    private static final JsonMapper JSON = EventJson.mapper();

    /** A plan as it was agreed. */
    record Agreed(RecordedEvent event, PaymentPlanAgreed plan) {

        private Money amount() {
            return Money.total(plan.parts().stream().map(PlannedPart::amount).toList());
        }
    }

    /** A part as it was agreed. */
    record NewPart(PaymentPlanAgreed plan, PlannedPart part) {}

    static final BulkStatement<Agreed> ADD = BulkStatement.of(Agreed.class)
            .column("deal_id", "uuid", row -> row.plan().dealId().value())
            .column("plan_id", "uuid", row -> row.plan().planId().value())
            .column(
                    "global_index",
                    "int8",
                    row -> Objects.requireNonNull(row.event().globalIndex()))
            .column("customer_id", "uuid", row -> row.plan().customerId().value())
            .column("kind", "text", row -> row.plan().kind())
            .column("person_id", "uuid", row -> id(row.plan().personId()))
            .column("agreed_on", "date", row -> row.plan().agreedOn())
            .column("ends_on", "date", row -> row.plan().parts().getLast().on())
            .column("last_day", "date", row -> row.plan().parts().getLast().lastDay())
            .column("currency", "text", row -> row.amount().getCurrencyUnit())
            .column("amount", "numeric", row -> row.amount().getAmount())
            .column("due", "numeric", row -> row.amount().getAmount())
            .column("paid", "numeric", _ -> 0)
            .column("state", "text", _ -> "RUNNING")
            .column("working_days_late", "int4", row -> row.plan().rule().workingDaysLate())
            .column("missed_parts", "int4", row -> row.plan().rule().missedParts())
            .column("on_breach", "text", row -> row.plan().onBreach())
            .column("document", "text", row -> row.plan().document())
            .column("note", "text", row -> row.plan().note())
            .column("covers", "text", row -> json(row.plan().covers()))
            .column("waits_for", "text", row -> json(row.plan().covers()))
            .column("recorded_at", "timestamptz", row -> row.event().recordedAt())
            .column("recorded_by", "text", row -> row.event().actor())
            .insertInto("query.payment_plan");

    static final BulkStatement<NewPart> ADD_PART = BulkStatement.of(NewPart.class)
            .column("deal_id", "uuid", row -> row.plan().dealId().value())
            .column("plan_id", "uuid", row -> row.plan().planId().value())
            .column("due_on", "date", row -> row.part().on())
            .column("last_day", "date", row -> row.part().lastDay())
            .column("currency", "text", row -> row.part().amount().getCurrencyUnit())
            .column("amount", "numeric", row -> row.part().amount().getAmount())
            .column("state", "text", _ -> "OPEN")
            .insertInto("query.payment_plan_part");

    static final BulkStatement<PlanChange> CHANGE = BulkStatement.of(PlanChange.class)
            .column("deal_id", "uuid", row -> row.key().dealId().value())
            .column("plan_id", "uuid", row -> row.key().planId().value())
            .column("due", "numeric", money(Counted::due))
            .column("paid", "numeric", money(Counted::paid))
            .column("waits_for", "text", money(counted -> json(counted.left())))
            .column("state", "text", standing(Standing::state))
            .column("ended_on", "date", standing(Standing::endedOn))
            .column("why", "text", standing(Standing::why))
            .column("withdrawal_reason", "text", standing(Standing::reason))
            .column("withdrawn_by", "text", standing(Standing::withdrawnBy))
            .update("query.payment_plan", List.of("deal_id", "plan_id"), """
                    due = coalesce(r.due, t.due), paid = coalesce(r.paid, t.paid),
                    waits_for = coalesce(r.waits_for, t.waits_for), state = coalesce(r.state, t.state),
                    ended_on = case when r.state is null then t.ended_on else r.ended_on end,
                    why = case when r.state is null then t.why else r.why end,
                    withdrawal_reason = coalesce(r.withdrawal_reason, t.withdrawal_reason),
                    withdrawn_by = coalesce(r.withdrawn_by, t.withdrawn_by)""");

    static final BulkStatement<PartChange> CHANGE_PART = BulkStatement.of(PartChange.class)
            .column("deal_id", "uuid", row -> row.key().plan().dealId().value())
            .column("plan_id", "uuid", row -> row.key().plan().planId().value())
            .column("due_on", "date", row -> row.key().on())
            .column("state", "text", PartChange::state)
            .column("kept_on", "date", PartChange::keptOn)
            .column("missing", "numeric", PartChange::missing)
            .update(
                    "query.payment_plan_part",
                    List.of("deal_id", "plan_id", "due_on"),
                    "state = r.state, kept_on = r.kept_on, missing = r.missing");

    private PlanRows() {}

    private static String json(List<PlannedAmount> amounts) {
        return JSON.writeValueAsString(amounts);
    }

    private static @Nullable UUID id(@Nullable ContactPersonId person) {
        return person == null ? null : person.value();
    }

    private static Function<PlanChange, @Nullable Object> money(Function<Counted, ? extends @Nullable Object> value) {
        return row -> row.money() == null ? null : value.apply(row.money());
    }

    private static Function<PlanChange, @Nullable Object> standing(
            Function<Standing, ? extends @Nullable Object> value) {
        return row -> row.standing() == null ? null : value.apply(row.standing());
    }
}
