package io.duly.command.deal;

import io.duly.events.deal.UnappliedAllocated;
import io.duly.state.deal.DealState.Opened;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Money on the deal's account pays what is open, the oldest money first. */
@Component
final class UseMoneyOnAccount implements Consequence {

    @Override
    public Turn turn() {
        return Turn.USE_MONEY_ON_ACCOUNT;
    }

    @Override
    public List<UnappliedAllocated> decide(Opened deal, LocalDate effectiveOn) {
        for (var money : deal.ledger().unapplied()) {
            var allocations = deal.ledger().allocate(money);
            if (!allocations.parts().isEmpty()) {
                return List.of(new UnappliedAllocated(
                        deal.dealId(),
                        deal.customerId(),
                        money.source(),
                        allocations.parts(),
                        allocations.unapplied()));
            }
        }
        return List.of();
    }
}
