package io.duly.command.deal;

import static io.duly.command.deal.Repeats.repeats;

import io.duly.command.refusal.CommandRejected;
import io.duly.events.deal.DealClosed;
import io.duly.events.deal.DealEvent;
import io.duly.events.deal.Outcome;
import io.duly.events.shared.Stage;
import io.duly.state.deal.DealState.Opened;
import io.duly.state.deal.Phase;
import java.util.List;

/** Decides what closing a deal leads to: its end, nothing when it ended like this before, or a refusal. */
final class Closing {

    private Closing() {}

    static List<DealEvent> decide(CloseDeal command, Opened deal, Gates gates) {
        if (deal.phase() instanceof Phase.Closed closed) {
            if (!repeats(command, closed.closed())) {
                throw Require.closed();
            }
            return List.of();
        }
        if (command.closedOn().isBefore(deal.milestones().opened().openedOn())) {
            throw CommandRejected.ofField(
                    DealRefusal.BEFORE_THE_OPENING,
                    "closedOn",
                    "must not be before the day on which the deal was opened");
        }
        requireAllowed(command.outcome(), deal);
        var ending = new DealClosed(command.dealId(), command.outcome(), command.closedOn(), command.reason());
        return command.outcome() == Outcome.PAID
                ? gates.at(Stage.PAYMENT, deal).requireOpen().before(ending)
                : List.of(ending);
    }

    private static void requireAllowed(Outcome outcome, Opened deal) {
        switch (outcome) {
            case PAID -> {
                requireStage(deal.stage() == Stage.PAYMENT, "only a delivered deal can be paid");
                if (deal.ledger().invoices().isEmpty()) {
                    throw new CommandRejected(DealRefusal.NOTHING_INVOICED, "nothing was invoiced on this deal");
                }
                requireNothingOpen(deal);
                if (deal.ledger().paid().isZero()) {
                    throw new CommandRejected(
                            DealRefusal.NOTHING_PAID, "nobody paid anything on this deal; it can be cancelled");
                }
            }
            case LOST ->
                requireStage(
                        deal.stage() == Stage.NEGOTIATION || deal.stage() == Stage.CONTRACT,
                        "a deal with a signed contract cannot be lost any more");
            case CANCELLED -> requireNothingOpen(deal);
            case WRITTEN_OFF -> throw new IllegalArgumentException("closing a deal does not write it off");
        }
    }

    private static void requireStage(boolean right, String message) {
        if (!right) {
            throw new CommandRejected(DealRefusal.WRONG_STAGE, message);
        }
    }

    private static void requireNothingOpen(Opened deal) {
        if (!deal.ledger().open().isZero()) {
            throw new CommandRejected(
                    DealRefusal.MONEY_STILL_OPEN, deal.ledger().open() + " is still open on this deal");
        }
    }
}
