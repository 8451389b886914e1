package io.duly.state.deal;

import io.duly.events.deal.ContractSigned;
import io.duly.events.deal.DealClosed;
import io.duly.events.deal.DealEvent;
import io.duly.events.deal.DealOpened;
import io.duly.events.deal.DealReopened;
import io.duly.events.deal.GoodsDelivered;
import io.duly.events.deal.InvoiceIssued;
import io.duly.events.deal.PaymentTermsAgreed;
import io.duly.events.deal.StageEntered;
import io.duly.events.deal.StageEvent;
import io.duly.events.shared.Stage;

/** Whether a deal is on its way to the money, or has ended. */
public sealed interface Phase {

    /** On its way to the money. */
    record Running(Stage stage) implements Phase {

        private Running at(Stage entered) {
            return new Running(entered);
        }
    }

    /**
     * Ended.
     *
     * @param closedAt the stage that the deal had come to, and goes on from when it is reopened
     */
    record Closed(DealClosed closed, Stage closedAt) implements Phase {

        @Override
        public Stage stage() {
            return Stage.CLOSED;
        }
    }

    Stage stage();

    /** Leaves what is no matter of the stages as it is, but issues no invoice and agrees nothing after the end. */
    default Phase after(DealEvent event) {
        return switch (event) {
            case StageEvent moved -> after(moved);
            case InvoiceIssued _ -> running();
            case DealEvent _ -> this;
        };
    }

    private Phase after(StageEvent event) {
        return switch (event) {
            case DealOpened _ -> throw Impossible.history("opens a deal twice");
            case PaymentTermsAgreed _, ContractSigned _, GoodsDelivered _ -> running();
            case StageEntered entered -> running().at(entered.stage());
            case DealClosed closed -> new Closed(closed, running().stage());
            case DealReopened reopened -> reopenedBy(reopened);
        };
    }

    private Phase reopenedBy(DealReopened reopened) {
        return switch (this) {
            case Closed _ -> new Running(reopened.goesOnAt());
            case Running _ -> throw Impossible.history("reopens a deal that was not closed");
        };
    }

    private Running running() {
        return switch (this) {
            case Running running -> running;
            case Closed _ -> throw Impossible.history("moves a deal on that is not open");
        };
    }
}
