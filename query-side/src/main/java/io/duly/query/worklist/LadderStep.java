package io.duly.query.worklist;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.duly.events.contact.AttemptOutcome;
import io.duly.events.deal.SkipReason;
import io.duly.events.escalation.ContactRole;
import io.duly.events.escalation.StepAction;
import io.duly.events.escalation.StepOwner;
import io.duly.events.shared.AttemptId;
import io.duly.events.shared.InstalmentId;
import io.duly.events.shared.InvoiceId;
import io.duly.events.shared.PolicyVersion;
import io.duly.events.shared.StepId;
import io.duly.query.access.LookedAfterBy;
import java.time.Instant;
import java.time.LocalDate;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * One step of the ladder as work to do: what, by whom, towards whom, about what; or why it was left out.
 *
 * @param script what to say or to send, in the language that is asked for; null where the ladder has no words for it
 */
record LadderStep(
        @JsonUnwrapped StepDecision decision,
        @JsonUnwrapped StepTask task,
        @JsonUnwrapped DealName deal,
        @JsonUnwrapped CustomerName customer,
        @JsonUnwrapped LookedAfterBy lookedAfterBy,
        @JsonUnwrapped StepDebt debt,
        @JsonUnwrapped StepPlace place,
        @JsonUnwrapped StepGrounds grounds,
        Instant recordedAt,
        @JsonUnwrapped StepProgress progress,
        @Nullable String script)
        implements WorkItem {

    /** What was decided. */
    record StepDecision(
            StepId step, StepOutcome outcome, @Nullable SkipReason skipReason) {}

    /** @param contactRole whom on the customer's side it is addressed to */
    record StepTask(StepAction action, StepOwner owner, ContactRole contactRole) {}

    /**
     * The instalment as it stood when the decision was made.
     *
     * @param onAccount what the customer's money on account covered of {@code open}; null where it covered nothing
     * @param heldBack what of {@code open} nobody asked for, such as a contested part; null where that was nothing
     * @param invoiceId null while the invoice is not known here yet, as its number
     */
    record StepDebt(
            InstalmentId instalmentId,
            @Nullable InvoiceId invoiceId,
            @Nullable String invoiceNumber,
            Money open,
            @Nullable Money onAccount,
            LocalDate dueOn,
            int daysPastDue,
            @Nullable Money heldBack) {}

    /** Where on which ladder the step is. */
    record StepPlace(
            int offsetDays, int level, LocalDate scheduledOn, LocalDate decidedOn, PolicyVersion policy, int cycle) {}

    /** What the step asked for besides the debt; null where it did not ask. */
    record StepGrounds(
            @Nullable Boolean latePayer, @Nullable Boolean warningSign) {}

    /**
     * What became of it.
     *
     * @param state null where it was left out
     */
    record StepProgress(@Nullable StepState state, @Nullable StepResult done) {}

    /** What came of the attempt that carried it out, on which day and by whom. */
    record StepResult(
            AttemptId attemptId,
            AttemptOutcome outcome,
            LocalDate on,
            String by,
            @Nullable String byName) {}

    @Override
    public Money money() {
        return debt.open();
    }
}
