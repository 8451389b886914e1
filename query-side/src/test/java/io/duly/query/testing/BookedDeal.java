package io.duly.query.testing;

import io.duly.events.contact.CoverageLevel;
import io.duly.events.deal.CoverageWaived;
import io.duly.events.deal.EscalationStepSkipped;
import io.duly.events.deal.EscalationStepTaken;
import io.duly.events.deal.EvaluationEnded;
import io.duly.events.deal.EvaluationPlanned;
import io.duly.events.deal.GateBasis;
import io.duly.events.deal.InstalmentBecameOverdue;
import io.duly.events.deal.PlannedAction;
import io.duly.events.deal.PlaybookPinned;
import io.duly.events.deal.PolicyMigrated;
import io.duly.events.deal.PreventionActionDone;
import io.duly.events.deal.PreventionActionWaived;
import io.duly.events.deal.PreventionActionsPlanned;
import io.duly.events.deal.SigningApproved;
import io.duly.events.deal.SkipReason;
import io.duly.events.deal.StageGatePassed;
import io.duly.events.deal.StepInputs;
import io.duly.events.escalation.EscalationStep;
import io.duly.events.shared.ActionId;
import io.duly.events.shared.CalendarId;
import io.duly.events.shared.ContactPersonId;
import io.duly.events.shared.PlaybookVersion;
import io.duly.events.shared.PolicyVersion;
import io.duly.events.shared.Stage;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A deal whose events are right, because each is made from where the deal stands. Money goes where the deal itself
 * would put it. Invoices, payments and credit notes are numbered within the deal.
 */
public final class BookedDeal extends DealOnTheBooks {

    public BookedDeal(int number, int customer, String currency) {
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

    /** The same, where the policy asked for a warning sign. */
    public EscalationStepTaken tookBecauseOfASign(EscalationStep step, int invoice, int ordinal, LocalDate on) {
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
                        true)));
    }

    public EscalationStepSkipped skipped(EscalationStep step, SkipReason why, int invoice, int ordinal, LocalDate on) {
        return happened(new EscalationStepSkipped(
                dealId(), customerId(), instalmentId(invoice, ordinal), why, inputs(step, invoice, ordinal, on)));
    }

    public EvaluationPlanned planned(Instant at) {
        return happened(new EvaluationPlanned(dealId(), at));
    }

    public EvaluationEnded nothingMoreToWaitFor() {
        return happened(new EvaluationEnded(dealId()));
    }

    public PolicyMigrated moved(PolicyVersion to) {
        return happened(new PolicyMigrated(dealId(), state().policy(), to));
    }

    public PlaybookPinned pinned(PlaybookVersion playbook) {
        return happened(new PlaybookPinned(dealId(), playbook));
    }

    public PreventionActionsPlanned plans(PlannedAction... actions) {
        return happened(new PreventionActionsPlanned(dealId(), customerId(), List.of(actions)));
    }

    public PreventionActionDone did(String action, LocalDate on) {
        return happened(
                new PreventionActionDone(dealId(), customerId(), ActionId.of(action), on, "they agree", null, null));
    }

    public PreventionActionDone did(String action, LocalDate on, String document, ContactPersonId contact) {
        return happened(
                new PreventionActionDone(dealId(), customerId(), ActionId.of(action), on, null, document, contact));
    }

    public PreventionActionWaived waived(String action, LocalDate on, String reason) {
        return happened(new PreventionActionWaived(dealId(), customerId(), ActionId.of(action), on, reason));
    }

    public CoverageWaived contactsWaived(LocalDate on, String reason) {
        return happened(new CoverageWaived(dealId(), customerId(), on, reason));
    }

    public SigningApproved approved(int riskScore, LocalDate on, String reason) {
        return happened(new SigningApproved(dealId(), customerId(), riskScore, on, reason));
    }

    public StageGatePassed passed(
            Stage stage, LocalDate on, GateBasis basis, @Nullable CoverageLevel coverage, int warningSigns) {
        return happened(new StageGatePassed(
                dealId(),
                customerId(),
                stage,
                on,
                basis,
                state().prevention().playbook(),
                coverage,
                warningSigns,
                warningSigns * 10));
    }

    private StepInputs inputs(EscalationStep step, int invoice, int ordinal, LocalDate on) {
        var owed = instalment(invoice, ordinal);
        return new StepInputs(
                state().policy(),
                step,
                1,
                CalendarId.of("every-day"),
                owed.dueOn(),
                owed.dueOn().plusDays(step.offsetDays()),
                on,
                (int) (on.toEpochDay() - owed.dueOn().toEpochDay()),
                owed.open(),
                null,
                null);
    }
}
