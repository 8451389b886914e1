package io.duly.command.deal;

import io.duly.events.deal.MoneyReallocated;
import io.duly.state.deal.DealState.Opened;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * The same facts lead to the same figures, in whatever order they were recorded: earlier money that was found later is
 * set against what it would have paid.
 */
@Component
final class SetMoneyStraight implements Consequence {

    @Override
    public Turn turn() {
        return Turn.SET_MONEY_STRAIGHT;
    }

    @Override
    public List<MoneyReallocated> decide(Opened deal, LocalDate effectiveOn) {
        var misplaced = deal.ledger().misplaced();
        return misplaced.isNothing()
                ? List.of()
                : List.of(
                        new MoneyReallocated(deal.dealId(), deal.customerId(), misplaced.takenBack(), misplaced.set()));
    }
}
