package io.duly.command.deal;

import io.duly.events.deal.DealClosed;
import io.duly.events.deal.DealEvent;
import io.duly.events.deal.Outcome;
import io.duly.events.shared.Stage;
import io.duly.state.deal.DealState.Opened;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * A deal that is delivered, invoiced in full and paid ends of itself, if its gate is open. What was credited in full
 * was not paid: it waits for the right invoice.
 */
@Component
final class EndPaid implements Consequence {

    private final Gates gates;

    EndPaid(Gates gates) {
        this.gates = gates;
    }

    @Override
    public Turn turn() {
        return Turn.END;
    }

    /** The deal ends on the day of the last money, if that is later than the cause. */
    @Override
    public List<DealEvent> decide(Opened deal, LocalDate effectiveOn) {
        if (!isPaid(deal)) {
            return List.of();
        }
        var lastMoneyOn = deal.ledger().lastAllocationOn().filter(day -> day.isAfter(effectiveOn));
        var ending = new DealClosed(deal.dealId(), Outcome.PAID, lastMoneyOn.orElse(effectiveOn), null);
        return gates.at(Stage.PAYMENT, deal).before(ending);
    }

    private static boolean isPaid(Opened deal) {
        var ledger = deal.ledger();
        return deal.stage() == Stage.PAYMENT
                && !ledger.invoiced().isLessThan(deal.milestones().opened().value())
                && ledger.open().isZero()
                && !ledger.paid().isZero();
    }
}
