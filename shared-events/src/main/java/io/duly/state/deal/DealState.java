package io.duly.state.deal;

import io.duly.events.deal.ContractSigned;
import io.duly.events.deal.DealClosed;
import io.duly.events.deal.DealEvent;
import io.duly.events.deal.DealOpened;
import io.duly.events.deal.DealReopened;
import io.duly.events.deal.GoodsDelivered;
import io.duly.events.deal.InvoiceIssued;
import io.duly.events.deal.LadderEvent;
import io.duly.events.deal.MoneyEvent;
import io.duly.events.deal.PaymentTermsAgreed;
import io.duly.events.deal.PreventionEvent;
import io.duly.events.deal.StageEntered;
import io.duly.events.deal.StageEvent;
import io.duly.events.shared.CustomerId;
import io.duly.events.shared.DealId;
import io.duly.events.shared.Stage;
import io.duly.state.ladder.Ladders;
import io.duly.state.money.Ledger;
import io.duly.state.prevention.PreventionState;
import java.time.Instant;

/** Where a deal stands. The same fold serves the decisions about a deal and the audit of its history. */
public sealed interface DealState {

    /** Before anything happened. */
    record Unopened() implements DealState {}

    /** A deal from its opening on. Each part folds the events of its own family; money may move after the end too. */
    record Opened(Milestones milestones, Phase phase, Ledger ledger, Ladders ladders, PreventionState prevention)
            implements DealState {

        public DealId dealId() {
            return milestones.opened().dealId();
        }

        public CustomerId customerId() {
            return milestones.opened().customerId();
        }

        public Stage stage() {
            return phase.stage();
        }

        public boolean runs() {
            return phase instanceof Phase.Running;
        }

        private Opened with(Milestones changed) {
            return new Opened(changed, phase, ledger, ladders, prevention);
        }

        private Opened with(Phase changed) {
            return new Opened(milestones, changed, ledger, ladders, prevention);
        }

        private Opened with(Ledger changed) {
            return new Opened(milestones, phase, changed, ladders, prevention);
        }

        private Opened with(Ladders changed) {
            return new Opened(milestones, phase, ledger, changed, prevention);
        }

        private Opened with(PreventionState changed) {
            return new Opened(milestones, phase, ledger, ladders, changed);
        }

        private Opened after(StageEvent event) {
            return switch (event) {
                case DealOpened _ -> throw Impossible.history("opens a deal twice");
                case PaymentTermsAgreed agreed -> running().with(milestones.with(agreed));
                case ContractSigned signed -> running().with(milestones.with(signed));
                case GoodsDelivered delivered -> running().with(milestones.with(delivered));
                case StageEntered entered -> with(phase.entered(entered.stage()));
                case DealClosed closed -> with(phase.closed(closed));
                case DealReopened reopened -> with(phase.reopened(reopened));
            };
        }

        private Opened running() {
            phase.requireRunning();
            return this;
        }
    }

    /**
     * Folds one event in. There is no default branch, so a new family of events must be placed here to compile.
     *
     * @param recordedAt when Duly learned of it: the event's own timestamp
     */
    default DealState after(DealEvent event, Instant recordedAt) {
        return switch (event) {
            case DealOpened opening when this instanceof Unopened -> openedBy(opening);
            case StageEvent moved -> opened().after(moved);
            case InvoiceIssued issued ->
                opened().running()
                        .with(opened().ledger().after(issued, recordedAt))
                        .with(opened().ladders().after(issued));
            case MoneyEvent moved -> opened().with(opened().ledger().after(moved, recordedAt));
            case LadderEvent climbed -> opened().with(opened().ladders().after(climbed, recordedAt));
            case PreventionEvent done -> opened().with(opened().prevention().after(done));
        };
    }

    private static Opened openedBy(DealOpened opening) {
        return new Opened(
                Milestones.of(opening),
                new Phase.Running(Stage.NEGOTIATION),
                Ledger.empty(opening.value().getCurrencyUnit()),
                Ladders.under(opening.policy()),
                PreventionState.NONE);
    }

    private Opened opened() {
        return switch (this) {
            case Opened deal -> deal;
            case Unopened _ -> throw Impossible.history("goes on before the deal was opened");
        };
    }
}
