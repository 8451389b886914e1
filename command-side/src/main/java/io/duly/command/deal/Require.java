package io.duly.command.deal;

import io.duly.command.refusal.CommandRejected;
import io.duly.command.refusal.Reason;
import io.duly.events.shared.InstalmentId;
import io.duly.events.shared.Stage;
import io.duly.state.deal.DealState.Opened;
import io.duly.state.money.InstalmentState;
import java.util.List;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * Checks what several commands ask of a deal first. Each method throws a {@link CommandRejected} where the deal does
 * not fit.
 */
public final class Require {

    private Require() {}

    public static void first(@Nullable Object earlier, Reason reason, String message) {
        if (earlier != null) {
            throw new CommandRejected(reason, message);
        }
    }

    public static void stage(Opened deal, Stage... allowed) {
        running(deal);
        if (!List.of(allowed).contains(deal.stage())) {
            throw new CommandRejected(DealRefusal.WRONG_STAGE, "this is not done in stage " + deal.stage());
        }
    }

    public static void running(Opened deal) {
        if (!deal.runs()) {
            throw closed();
        }
    }

    public static CommandRejected closed() {
        return new CommandRejected(DealRefusal.DEAL_CLOSED, "this deal has ended");
    }

    /** The instalments that somebody designated must be on this deal. */
    static void known(Opened deal, List<InstalmentId> designation) {
        if (designation.stream()
                .anyMatch(wanted -> deal.ledger().instalment(wanted).isEmpty())) {
            throw new CommandRejected(DealRefusal.INSTALMENT_UNKNOWN, "the designation names an unknown instalment");
        }
    }

    /** @param field names the instalment in the command */
    public static InstalmentState instalment(Opened deal, InstalmentId id, String field) {
        return deal.ledger()
                .instalment(id)
                .orElseThrow(() -> CommandRejected.ofField(
                        DealRefusal.INSTALMENT_UNKNOWN, field, "is no instalment of this deal"));
    }

    public static void currency(Opened deal, Money amount) {
        var currency = deal.ledger().currency();
        if (!amount.getCurrencyUnit().equals(currency)) {
            throw new CommandRejected(DealRefusal.CURRENCY_DIFFERS, "this deal is in " + currency);
        }
    }
}
