package io.duly.command.deal;

import io.duly.command.refusal.CommandRejected;
import io.duly.command.refusal.Reason;
import io.duly.events.shared.Stage;
import io.duly.state.deal.DealState.Closed;
import io.duly.state.deal.DealState.Opened;
import java.util.List;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** What several commands ask of a deal before they do anything; each throws a {@link CommandRejected} where it is not so. */
final class Require {

    private Require() {}

    static void first(@Nullable Object earlier, Reason reason, String message) {
        if (earlier != null) {
            throw new CommandRejected(reason, message);
        }
    }

    static void stage(Opened deal, Stage... allowed) {
        running(deal);
        if (!List.of(allowed).contains(deal.stage())) {
            throw new CommandRejected(DealRefusal.WRONG_STAGE, "this is not done in stage " + deal.stage());
        }
    }

    static void running(Opened deal) {
        if (deal instanceof Closed) {
            throw closed();
        }
    }

    static CommandRejected closed() {
        return new CommandRejected(DealRefusal.DEAL_CLOSED, "this deal has ended");
    }

    static void currency(Opened deal, Money amount) {
        var currency = deal.ledger().currency();
        if (!amount.getCurrencyUnit().equals(currency)) {
            throw new CommandRejected(DealRefusal.CURRENCY_DIFFERS, "this deal is in " + currency);
        }
    }
}
