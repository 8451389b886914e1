package io.duly.query.escalation;

import io.duly.events.deal.SkipReason;
import io.duly.events.deal.StepInputs;
import io.duly.events.escalation.StepOwner;
import io.duly.events.shared.CustomerId;
import io.duly.events.shared.DealId;
import io.duly.events.shared.InstalmentId;
import io.duly.query.projection.RecordedEvent;
import io.duly.query.sql.BulkStatement;
import org.jspecify.annotations.Nullable;

/** A step that was taken, or left out for a reason, with all that the decision was based on. */
record DecidedStep(
        RecordedEvent event,
        DealId dealId,
        CustomerId customerId,
        InstalmentId instalmentId,
        @Nullable SkipReason skipped,
        StepInputs inputs) {

    static final BulkStatement<DecidedStep> ADD = BulkStatement.of(DecidedStep.class)
            .column("event_id", "text", step -> step.event().eventId())
            .column("global_index", "int8", step -> step.event().globalIndex())
            .column("taken", "bool", step -> step.skipped() == null)
            .column("skip_reason", "text", DecidedStep::skipped)
            .column("deal_id", "uuid", step -> step.dealId().value())
            .column("customer_id", "uuid", step -> step.customerId().value())
            .column("instalment_id", "uuid", step -> step.instalmentId().value())
            .column(
                    "policy_id",
                    "text",
                    step -> step.inputs().policy().policyId().value())
            .column("policy_version", "int4", step -> step.inputs().policy().version())
            .column("step", "text", step -> step.inputs().step().step().value())
            .column("offset_days", "int4", step -> step.inputs().step().offsetDays())
            .column("level", "int4", step -> step.inputs().step().level())
            .column("action", "text", step -> step.inputs().step().action())
            .column("contact", "text", step -> step.inputs().step().contact())
            .column("owner", "text", step -> step.inputs().step().owner())
            .column("condition", "text", step -> step.inputs().step().condition())
            .column(
                    "minimum_open",
                    "numeric",
                    step -> step.inputs().step().minimumIn(step.inputs().open().getCurrencyUnit()))
            .column("cycle", "int4", step -> step.inputs().cycle())
            .column("calendar", "text", step -> step.inputs().calendar())
            .column("due_on", "date", step -> step.inputs().dueOn())
            .column("scheduled_on", "date", step -> step.inputs().scheduledOn())
            .column("decided_on", "date", step -> step.inputs().decidedOn())
            .column("days_past_due", "int4", step -> step.inputs().daysPastDue())
            .column("open", "numeric", step -> step.inputs().open().getAmount())
            .column(
                    "currency",
                    "text",
                    step -> step.inputs().open().getCurrencyUnit().getCode())
            .column("late_payer", "bool", step -> step.inputs().latePayer())
            .column("warning_sign", "bool", step -> step.inputs().warningSign())
            .column(
                    "on_account",
                    "numeric",
                    step -> step.inputs().onAccount() == null
                            ? null
                            : step.inputs().onAccount().getAmount())
            .column(
                    "held_back",
                    "numeric",
                    step -> step.inputs().heldBack() == null
                            ? null
                            : step.inputs().heldBack().getAmount())
            .column("recorded_at", "timestamptz", step -> step.event().recordedAt())
            .insertInto("query.escalation_step");

    /** Whether a person is to take it now, in place of what was to be done before. */
    boolean takesPlace() {
        return skipped == null && inputs.step().owner() != StepOwner.SYSTEM;
    }
}
