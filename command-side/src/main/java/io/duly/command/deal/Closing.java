package io.duly.command.deal;

import io.duly.command.refusal.CommandRejected;
import io.duly.events.deal.DealClosed;
import io.duly.events.deal.Outcome;
import io.duly.events.shared.Stage;
import io.duly.state.deal.DealState.Running;
import java.time.LocalDate;
import java.util.Optional;

/** When a deal may end, and when it ends by itself. */
final class Closing {

    private Closing() {}

    /** @throws CommandRejected when the deal cannot end like this */
    static void requireAllowed(Outcome outcome, Running deal) {
        switch (outcome) {
            case PAID -> {
                requireStage(deal.stage() == Stage.PAYMENT, "only a delivered deal can be paid");
                if (deal.ledger().invoices().isEmpty()) {
                    throw new CommandRejected(DealRefusal.NOTHING_INVOICED, "nothing was invoiced on this deal");
                }
                requireNothingOpen(deal);
            }
            case LOST ->
                requireStage(
                        deal.stage() == Stage.NEGOTIATION || deal.stage() == Stage.CONTRACT,
                        "a deal with a signed contract cannot be lost any more");
            case CANCELLED -> requireNothingOpen(deal);
            case WRITTEN_OFF -> throw new IllegalArgumentException("closing a deal does not write it off");
        }
    }

    /** The end of a deal that is delivered, invoiced in full and paid. */
    static Optional<DealClosed> ofItself(Running deal, LocalDate today) {
        var opened = deal.milestones().opened();
        var ledger = deal.ledger();
        if (deal.stage() != Stage.PAYMENT
                || ledger.invoiced().isLessThan(opened.value())
                || !ledger.open().isZero()) {
            return Optional.empty();
        }
        var lastMoneyOn = ledger.lastAllocationOn().filter(day -> day.isAfter(today));
        return Optional.of(new DealClosed(opened.dealId(), Outcome.PAID, lastMoneyOn.orElse(today), null));
    }

    private static void requireStage(boolean right, String message) {
        if (!right) {
            throw new CommandRejected(DealRefusal.WRONG_STAGE, message);
        }
    }

    private static void requireNothingOpen(Running deal) {
        if (!deal.ledger().open().isZero()) {
            throw new CommandRejected(
                    DealRefusal.MONEY_STILL_OPEN, deal.ledger().open() + " is still open on this deal");
        }
    }
}
