package io.duly.query.testing;

import io.duly.events.contact.AttemptOutcome;
import io.duly.events.contact.ChannelKind;
import io.duly.events.deal.DebtorContacted;
import io.duly.events.deal.EscalationPaused;
import io.duly.events.deal.EscalationResumed;
import io.duly.events.deal.EscalationStepDone;
import io.duly.events.deal.EscalationStepPostponed;
import io.duly.events.deal.EscalationStepSkipped;
import io.duly.events.deal.EscalationStepTaken;
import io.duly.events.deal.EvaluationEnded;
import io.duly.events.deal.EvaluationPlanned;
import io.duly.events.deal.InstalmentBecameOverdue;
import io.duly.events.deal.PolicyMigrated;
import io.duly.events.deal.SkipReason;
import io.duly.events.deal.StepInputs;
import io.duly.events.escalation.EscalationStep;
import io.duly.events.shared.AttemptId;
import io.duly.events.shared.CalendarId;
import io.duly.events.shared.ContactPersonId;
import io.duly.events.shared.InstalmentId;
import io.duly.events.shared.PolicyVersion;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** The same with the events of the escalation ladder. */
abstract class DealOnLadder extends DealWithMoney {

    DealOnLadder(int number, int customer, String currency) {
        super(number, customer, currency);
    }

    public InstalmentBecameOverdue becameOverdue(int invoice, int ordinal) {
        var owed = instalment(invoice, ordinal);
        return happened(new InstalmentBecameOverdue(
                dealId(),
                customerId(),
                owed.instalmentId(),
                owed.dueOn(),
                owed.dueOn().plusDays(1),
                owed.open()));
    }

    public EscalationStepTaken took(EscalationStep step, int invoice, int ordinal, LocalDate on) {
        return happened(new EscalationStepTaken(
                dealId(), customerId(), instalmentId(invoice, ordinal), inputs(step, invoice, ordinal, on)));
    }

    /** The same, where the policy asked for a warning sign and money on account covered a part of what is open. */
    public EscalationStepTaken tookBecauseOfASign(
            EscalationStep step, int invoice, int ordinal, LocalDate on, String onAccount) {
        var inputs = inputs(step, invoice, ordinal, on);
        return happened(new EscalationStepTaken(
                dealId(),
                customerId(),
                instalmentId(invoice, ordinal),
                new StepInputs(
                        inputs.policy(),
                        inputs.step(),
                        inputs.cycle(),
                        inputs.calendar(),
                        inputs.dueOn(),
                        inputs.scheduledOn(),
                        inputs.decidedOn(),
                        inputs.daysPastDue(),
                        inputs.open(),
                        false,
                        true,
                        money(onAccount),
                        null)));
    }

    /** To the next week, after three contacts. */
    public EscalationStepPostponed postponed(EscalationStep step, int invoice, int ordinal, LocalDate on) {
        return happened(new EscalationStepPostponed(
                dealId(),
                customerId(),
                instalmentId(invoice, ordinal),
                1,
                step.step(),
                state().ladders().policy(),
                3,
                3,
                on,
                on.plusDays(7)));
    }

    public EscalationStepSkipped skipped(EscalationStep step, SkipReason why, int invoice, int ordinal, LocalDate on) {
        return happened(new EscalationStepSkipped(
                dealId(), customerId(), instalmentId(invoice, ordinal), why, inputs(step, invoice, ordinal, on)));
    }

    /** Somebody rang the first person of the customer about it and nobody answered, and this carried out the step. */
    public EscalationStepDone did(EscalationStep step, int invoice, int ordinal, AttemptId attempt, LocalDate on) {
        return happened(new EscalationStepDone(
                dealId(),
                customerId(),
                instalmentId(invoice, ordinal),
                1,
                step.step(),
                attempt,
                AttemptOutcome.NO_ANSWER,
                on));
    }

    public DebtorContacted contacted(
            ContactPersonId person, AttemptId attempt, LocalDate on, InstalmentId... instalments) {
        return happened(new DebtorContacted(
                dealId(),
                customerId(),
                attempt,
                person,
                ChannelKind.MOBILE,
                AttemptOutcome.NO_ANSWER,
                on,
                List.of(instalments)));
    }

    public EvaluationPlanned planned(Instant at) {
        return happened(new EvaluationPlanned(dealId(), at));
    }

    public EvaluationEnded nothingMoreToWaitFor() {
        return happened(new EvaluationEnded(dealId()));
    }

    public PolicyMigrated moved(PolicyVersion to) {
        return happened(new PolicyMigrated(dealId(), state().ladders().policy(), to));
    }

    /** Pauses are numbered within the deal. */
    public EscalationPaused paused(int pause, LocalDate from, LocalDate until) {
        return happened(new EscalationPaused(dealId(), customerId(), null, Pauses.pause(pause, from, until)));
    }

    public EscalationPaused pausedInPart(int pause, int invoice, int ordinal, LocalDate from, LocalDate until) {
        return happened(new EscalationPaused(
                dealId(), customerId(), instalmentId(invoice, ordinal), Pauses.pause(pause, from, until)));
    }

    public EscalationResumed resumed(int pause, LocalDate on) {
        return happened(new EscalationResumed(dealId(), customerId(), Pauses.id(pause), on, "they have moved"));
    }

    private StepInputs inputs(EscalationStep step, int invoice, int ordinal, LocalDate on) {
        var owed = instalment(invoice, ordinal);
        return new StepInputs(
                state().ladders().policy(),
                step,
                1,
                CalendarId.of("every-day"),
                owed.dueOn(),
                owed.dueOn().plusDays(step.offsetDays()),
                on,
                (int) (on.toEpochDay() - owed.dueOn().toEpochDay()),
                owed.open(),
                null,
                null,
                null,
                null);
    }
}
