package io.duly.query.audit;

import io.duly.events.deal.DealClosed;
import io.duly.events.deal.DifferenceWrittenOff;
import io.duly.events.deal.InvoiceIssued;
import io.duly.events.deal.MoneyMovedOut;
import io.duly.events.deal.MoneyRefunded;
import io.duly.events.deal.MoneyTakenBack;
import io.duly.events.shared.InstalmentId;
import io.duly.events.shared.PolicyVersion;
import io.duly.events.shared.Stage;
import io.duly.state.deal.DealState;
import io.duly.state.deal.Milestones;
import io.duly.state.deal.Phase;
import io.duly.state.dispute.DisputeState;
import io.duly.state.ladder.HandledStep;
import io.duly.state.ladder.LadderState;
import io.duly.state.ladder.Ladders;
import io.duly.state.money.CreditNoteState;
import io.duly.state.money.InstalmentState;
import io.duly.state.money.InvoiceState;
import io.duly.state.money.Ledger;
import io.duly.state.money.MovedMoneyState;
import io.duly.state.money.PaymentState;
import io.duly.state.money.UnappliedMoney;
import io.duly.state.pause.Pauses;
import io.duly.state.plan.PlanState;
import io.duly.state.prevention.PreventionState;
import io.duly.state.promise.PromiseState;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * The state of a deal in the form in which the audit shows it. Its names are part of the API, so they stay when the
 * parts of {@link DealState} move.
 */
sealed interface AuditedState {

    /** Before anything happened. */
    record Unopened() implements AuditedState {}

    /** On its way to the money. */
    record Running(
            Milestones milestones,
            Stage stage,
            PolicyVersion policy,
            PreventionState prevention,
            AuditedLedger ledger,
            @Nullable Instant plannedEvaluation,
            List<DisputeState> disputes,
            List<PromiseState> promises,
            Pauses pauses,
            List<PlanState> paymentPlans)
            implements AuditedState {}

    /** Ended. */
    record Closed(
            Milestones milestones,
            DealClosed closed,
            Stage closedAt,
            PolicyVersion policy,
            PreventionState prevention,
            AuditedLedger ledger,
            @Nullable Instant plannedEvaluation,
            Stage stage,
            List<DisputeState> disputes,
            List<PromiseState> promises,
            Pauses pauses,
            List<PlanState> paymentPlans)
            implements AuditedState {}

    /** The money of the deal, with the ladder of each instalment beside it. */
    record AuditedLedger(
            CurrencyUnit currency,
            List<AuditedInvoice> invoices,
            List<PaymentState> payments,
            List<CreditNoteState> creditNotes,
            List<MovedMoneyState> movedIn,
            List<MoneyTakenBack> takenBack,
            List<MoneyRefunded> refunds,
            List<MoneyMovedOut> movedOut,
            List<DifferenceWrittenOff> writtenOff,
            Money open,
            List<UnappliedMoney> unapplied,
            Money invoiced) {

        private static AuditedLedger of(Ledger ledger, Ladders ladders) {
            return new AuditedLedger(
                    ledger.currency(),
                    ledger.invoices().stream()
                            .map(invoice -> AuditedInvoice.of(invoice, ladders))
                            .toList(),
                    ledger.payments(),
                    ledger.creditNotes(),
                    ledger.movedIn(),
                    ledger.takenBack(),
                    ledger.refunds(),
                    ledger.movedOut(),
                    ledger.writtenOff(),
                    ledger.open(),
                    ledger.unapplied(),
                    ledger.invoiced());
        }
    }

    /** An invoice and what became of its instalments. */
    record AuditedInvoice(InvoiceIssued issued, Instant recordedAt, List<AuditedInstalment> instalments) {

        private static AuditedInvoice of(InvoiceState invoice, Ladders ladders) {
            return new AuditedInvoice(
                    invoice.issued(),
                    invoice.recordedAt(),
                    invoice.instalments().stream()
                            .map(owed -> AuditedInstalment.of(owed, ladders.of(owed.instalmentId())))
                            .toList());
        }
    }

    /** What an instalment owes, since when it is overdue, and how far it has climbed. */
    record AuditedInstalment(
            InstalmentId instalmentId,
            LocalDate dueOn,
            Money amount,
            Money open,
            @Nullable LocalDate overdueSince,
            @Nullable LocalDate settledOn,
            AuditedLadder ladder) {

        private static AuditedInstalment of(InstalmentState owed, LadderState ladder) {
            return new AuditedInstalment(
                    owed.instalmentId(),
                    owed.dueOn(),
                    owed.amount(),
                    owed.open(),
                    ladder.overdueSince(),
                    owed.settledOn(),
                    new AuditedLadder(ladder.cycle(), ladder.level(), ladder.handled()));
        }
    }

    /** How far an instalment has climbed. */
    record AuditedLadder(int cycle, int level, List<HandledStep> handled) {}

    static AuditedState of(DealState state) {
        return switch (state) {
            case DealState.Unopened _ -> new Unopened();
            case DealState.Opened deal -> opened(deal);
        };
    }

    private static AuditedState opened(DealState.Opened deal) {
        var ladders = deal.ladders();
        var ledger = AuditedLedger.of(deal.ledger(), ladders);
        var disputes = List.copyOf(deal.disputes().all().values());
        return switch (deal.phase()) {
            case Phase.Running running ->
                new Running(
                        deal.milestones(),
                        running.stage(),
                        ladders.policy(),
                        deal.prevention(),
                        ledger,
                        ladders.plannedEvaluation(),
                        disputes,
                        deal.promises().all(),
                        deal.pauses(),
                        deal.plans().all());
            case Phase.Closed closed ->
                new Closed(
                        deal.milestones(),
                        closed.closed(),
                        closed.closedAt(),
                        ladders.policy(),
                        deal.prevention(),
                        ledger,
                        ladders.plannedEvaluation(),
                        Stage.CLOSED,
                        disputes,
                        deal.promises().all(),
                        deal.pauses(),
                        deal.plans().all());
        };
    }
}
