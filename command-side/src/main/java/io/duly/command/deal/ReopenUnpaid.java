package io.duly.command.deal;

import io.duly.events.deal.DealReopened;
import io.duly.events.deal.Outcome;
import io.duly.state.deal.DealState.Opened;
import io.duly.state.deal.Phase;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** An ended deal waits for the money again when some of it was taken back. */
@Component
final class ReopenUnpaid implements Consequence {

    @Override
    public Turn turn() {
        return Turn.REOPEN;
    }

    @Override
    public List<DealReopened> decide(Opened deal, LocalDate effectiveOn) {
        return deal.phase() instanceof Phase.Closed closed
                        && (!deal.ledger().open().isZero() || isPaidNoMore(closed, deal))
                ? List.of(new DealReopened(deal.dealId(), effectiveOn, closed.closedAt()))
                : List.of();
    }

    private static boolean isPaidNoMore(Phase.Closed closed, Opened deal) {
        return closed.closed().outcome() == Outcome.PAID && deal.ledger().paid().isZero();
    }
}
