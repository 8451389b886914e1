package io.duly.state.deal;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.duly.events.deal.ContractSigned;
import io.duly.events.deal.CoverageWaived;
import io.duly.events.deal.CreditNoteIssued;
import io.duly.events.deal.DealClosed;
import io.duly.events.deal.DealEvent;
import io.duly.events.deal.DealOpened;
import io.duly.events.deal.DealReopened;
import io.duly.events.deal.EscalationStepSkipped;
import io.duly.events.deal.EscalationStepTaken;
import io.duly.events.deal.EvaluationEnded;
import io.duly.events.deal.EvaluationPlanned;
import io.duly.events.deal.GoodsDelivered;
import io.duly.events.deal.InstalmentBecameOverdue;
import io.duly.events.deal.InvoiceIssued;
import io.duly.events.deal.PaymentReceived;
import io.duly.events.deal.PaymentReversed;
import io.duly.events.deal.PaymentTermsAgreed;
import io.duly.events.deal.PlaybookPinned;
import io.duly.events.deal.PolicyMigrated;
import io.duly.events.deal.PreventionActionDone;
import io.duly.events.deal.PreventionActionWaived;
import io.duly.events.deal.PreventionActionsPlanned;
import io.duly.events.deal.SigningApproved;
import io.duly.events.deal.StageEntered;
import io.duly.events.deal.StageGatePassed;
import io.duly.events.deal.UnappliedAllocated;
import io.duly.events.shared.CustomerId;
import io.duly.events.shared.PolicyVersion;
import io.duly.events.shared.Stage;
import io.duly.state.money.Ledger;
import io.duly.state.prevention.PreventionState;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Where a deal stands. The same fold serves the decisions about a deal and the audit of its history. */
public sealed interface DealState {

    /** Before anything happened. */
    record Unopened() implements DealState {}

    /** On its way to the money. */
    record Running(
            Milestones milestones,
            Stage stage,
            PolicyVersion policy,
            PreventionState prevention,
            Ledger ledger,
            @Nullable Instant plannedEvaluation)
            implements Opened {

        @Override
        public Running with(Ledger changed) {
            return new Running(milestones, stage, policy, prevention, changed, plannedEvaluation);
        }

        @Override
        public Running with(PolicyVersion changed) {
            return new Running(milestones, stage, changed, prevention, ledger, plannedEvaluation);
        }

        @Override
        public Running with(PreventionState changed) {
            return new Running(milestones, stage, policy, changed, ledger, plannedEvaluation);
        }

        @Override
        public Running evaluatedAt(@Nullable Instant changed) {
            return new Running(milestones, stage, policy, prevention, ledger, changed);
        }

        Running with(Milestones changed) {
            return new Running(changed, stage, policy, prevention, ledger, plannedEvaluation);
        }

        Running at(Stage entered) {
            return new Running(milestones, entered, policy, prevention, ledger, plannedEvaluation);
        }
    }

    /**
     * Ended; money may still move, because money is a fact.
     *
     * @param closedAt the stage that it came to, and goes on from when it is reopened
     */
    record Closed(
            Milestones milestones,
            DealClosed closed,
            Stage closedAt,
            PolicyVersion policy,
            PreventionState prevention,
            Ledger ledger,
            @Nullable Instant plannedEvaluation)
            implements Opened {

        @Override
        @JsonProperty
        public Stage stage() {
            return Stage.CLOSED;
        }

        @Override
        public Closed with(Ledger changed) {
            return new Closed(milestones, closed, closedAt, policy, prevention, changed, plannedEvaluation);
        }

        @Override
        public Closed with(PolicyVersion changed) {
            return new Closed(milestones, closed, closedAt, changed, prevention, ledger, plannedEvaluation);
        }

        @Override
        public Closed with(PreventionState changed) {
            return new Closed(milestones, closed, closedAt, policy, changed, ledger, plannedEvaluation);
        }

        @Override
        public Closed evaluatedAt(@Nullable Instant changed) {
            return new Closed(milestones, closed, closedAt, policy, prevention, ledger, changed);
        }
    }

    /** Every state after the opening. */
    sealed interface Opened extends DealState permits Running, Closed {
        Milestones milestones();

        Stage stage();

        PolicyVersion policy();

        PreventionState prevention();

        Ledger ledger();

        @Nullable
        Instant plannedEvaluation();

        Opened with(Ledger changed);

        Opened with(PolicyVersion changed);

        Opened with(PreventionState changed);

        Opened evaluatedAt(@Nullable Instant changed);

        default CustomerId customerId() {
            return milestones().opened().customerId();
        }
    }

    /**
     * Folds one event in. There is no default branch, so a new kind of event must be placed here to compile.
     *
     * @param recordedAt when Duly learned of it: the event's own timestamp
     */
    default DealState after(DealEvent event, Instant recordedAt) {
        return switch (event) {
            case DealOpened opened -> openedBy(opened);
            case PaymentTermsAgreed agreed ->
                running().with(running().milestones().with(agreed));
            case ContractSigned signed -> running().with(running().milestones().with(signed));
            case GoodsDelivered delivered ->
                running().with(running().milestones().with(delivered));
            case StageEntered entered -> running().at(entered.stage());
            case InvoiceIssued issued -> running().with(ledger().after(issued, recordedAt));
            case PaymentReceived received -> opened().with(ledger().after(received, recordedAt));
            case UnappliedAllocated allocated -> opened().with(ledger().after(allocated));
            case PaymentReversed reversed -> opened().with(ledger().after(reversed));
            case CreditNoteIssued issued -> opened().with(ledger().after(issued, recordedAt));
            case InstalmentBecameOverdue overdue ->
                opened().with(ledger().with(
                                overdue.instalmentId(), instalment -> instalment.overdueSince(overdue.overdueSince())));
            case EscalationStepTaken taken ->
                opened().with(ledger().with(
                                taken.instalmentId(), instalment -> instalment.taken(taken.inputs(), recordedAt)));
            case EscalationStepSkipped skipped ->
                opened().with(ledger().with(
                                skipped.instalmentId(),
                                instalment -> instalment.skipped(skipped.inputs(), skipped.why(), recordedAt)));
            case EvaluationPlanned planned -> opened().evaluatedAt(planned.at());
            case EvaluationEnded _ -> opened().evaluatedAt(null);
            case PolicyMigrated migrated -> opened().with(migrated.to());
            case DealClosed closed -> closedBy(closed);
            case DealReopened reopened -> reopenedBy(reopened);
            case PlaybookPinned pinned -> opened().with(prevention().with(pinned));
            case PreventionActionsPlanned planned -> opened().with(prevention().with(planned));
            case PreventionActionDone done -> opened().with(prevention().with(done));
            case PreventionActionWaived waived -> opened().with(prevention().with(waived));
            case CoverageWaived waived -> opened().with(prevention().with(waived));
            case SigningApproved approved -> opened().with(prevention().with(approved));
            case StageGatePassed passed -> opened().with(prevention().with(passed));
        };
    }

    private DealState openedBy(DealOpened opened) {
        if (this instanceof Unopened) {
            return new Running(
                    Milestones.of(opened),
                    Stage.NEGOTIATION,
                    opened.policy(),
                    PreventionState.NONE,
                    Ledger.empty(opened.value().getCurrencyUnit()),
                    null);
        }
        throw impossible("opens a deal twice");
    }

    private DealState closedBy(DealClosed closed) {
        var open = running();
        return new Closed(
                open.milestones(),
                closed,
                open.stage(),
                open.policy(),
                open.prevention(),
                open.ledger(),
                open.plannedEvaluation());
    }

    private DealState reopenedBy(DealReopened reopened) {
        if (this instanceof Closed closed) {
            return new Running(
                    closed.milestones(),
                    reopened.goesOnAt(),
                    closed.policy(),
                    closed.prevention(),
                    closed.ledger(),
                    closed.plannedEvaluation());
        }
        throw impossible("reopens a deal that was not closed");
    }

    private Ledger ledger() {
        return opened().ledger();
    }

    private PreventionState prevention() {
        return opened().prevention();
    }

    private Running running() {
        if (this instanceof Running running) {
            return running;
        }
        throw impossible("moves a deal on that is not open");
    }

    private Opened opened() {
        if (this instanceof Opened opened) {
            return opened;
        }
        throw impossible("goes on before the deal was opened");
    }

    private static IllegalStateException impossible(String what) {
        return new IllegalStateException("the stored history " + what);
    }
}
