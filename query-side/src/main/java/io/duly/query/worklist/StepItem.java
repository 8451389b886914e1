package io.duly.query.worklist;

import io.duly.events.deal.SkipReason;
import io.duly.events.escalation.ContactRole;
import io.duly.events.escalation.StepAction;
import io.duly.events.escalation.StepOwner;
import io.duly.events.shared.CustomerId;
import io.duly.events.shared.DealId;
import io.duly.events.shared.InstalmentId;
import io.duly.events.shared.PolicyVersion;
import io.duly.events.shared.StepId;
import java.time.Instant;
import java.time.LocalDate;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * One step as work to do: what, by whom, towards whom, about what; or why it was left out.
 *
 * @param contactRole whom on the customer's side it is addressed to
 */
record StepItem(
        StepId step,
        StepOutcome outcome,
        @Nullable SkipReason skipReason,
        StepAction action,
        StepOwner owner,
        ContactRole contactRole,
        DealId dealId,
        @Nullable String dealTitle,
        CustomerId customerId,
        @Nullable String customerName,
        @Nullable String collector,
        InstalmentId instalmentId,
        Money open,
        LocalDate dueOn,
        int daysPastDue,
        int offsetDays,
        int level,
        LocalDate scheduledOn,
        LocalDate decidedOn,
        PolicyVersion policy,
        int cycle,
        @Nullable Boolean latePayer,
        @Nullable Boolean warningSign,
        Instant recordedAt) {}
