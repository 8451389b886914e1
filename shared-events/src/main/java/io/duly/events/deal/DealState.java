package io.duly.events.deal;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.duly.events.shared.CustomerId;
import io.duly.events.shared.PolicyVersion;
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
            Ledger ledger,
            @Nullable Instant plannedEvaluation)
            implements Opened {

        @Override
        public Running with(Ledger changed) {
            return new Running(milestones, stage, policy, changed, plannedEvaluation);
        }

        @Override
        public Running with(PolicyVersion changed) {
            return new Running(milestones, stage, changed, ledger, plannedEvaluation);
        }

        @Override
        public Running evaluatedAt(@Nullable Instant changed) {
            return new Running(milestones, stage, policy, ledger, changed);
        }

        Running with(Milestones changed) {
            return new Running(changed, stage, policy, ledger, plannedEvaluation);
        }

        Running at(Stage entered) {
            return new Running(milestones, entered, policy, ledger, plannedEvaluation);
        }
    }

    /** Ended; money may still move, because money is a fact. */
    record Closed(
            Milestones milestones,
            DealClosed closed,
            PolicyVersion policy,
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
            return new Closed(milestones, closed, policy, changed, plannedEvaluation);
        }

        @Override
        public Closed with(PolicyVersion changed) {
            return new Closed(milestones, closed, changed, ledger, plannedEvaluation);
        }

        @Override
        public Closed evaluatedAt(@Nullable Instant changed) {
            return new Closed(milestones, closed, policy, ledger, changed);
        }
    }

    /** Every state after the opening. */
    sealed interface Opened extends DealState permits Running, Closed {
        Milestones milestones();

        Stage stage();

        PolicyVersion policy();

        Ledger ledger();

        @Nullable
        Instant plannedEvaluation();

        Opened with(Ledger changed);

        Opened with(PolicyVersion changed);

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
            case DealReopened _ -> reopened();
        };
    }

    private DealState openedBy(DealOpened opened) {
        if (this instanceof Unopened) {
            return new Running(
                    Milestones.of(opened),
                    Stage.NEGOTIATION,
                    opened.policy(),
                    Ledger.empty(opened.value().getCurrencyUnit()),
                    null);
        }
        throw impossible("opens a deal twice");
    }

    private DealState closedBy(DealClosed closed) {
        var open = running();
        return new Closed(open.milestones(), closed, open.policy(), open.ledger(), open.plannedEvaluation());
    }

    private DealState reopened() {
        if (this instanceof Closed closed) {
            return new Running(
                    closed.milestones(), Stage.PAYMENT, closed.policy(), closed.ledger(), closed.plannedEvaluation());
        }
        throw impossible("reopens a deal that was not closed");
    }

    private Ledger ledger() {
        return opened().ledger();
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
