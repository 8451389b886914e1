package io.duly.command.dispute;

import io.duly.command.deal.Consequence;
import io.duly.events.deal.DisputeEvent;
import io.duly.events.deal.DisputeFellAway;
import io.duly.events.deal.DisputeReopened;
import io.duly.state.deal.DealState.Opened;
import io.duly.state.dispute.DisputeState;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * What is owed no more is contested no more. What is owed again is contested again, unless somebody said meanwhile who
 * was right. A deal ends only when nothing is owed, so none ends with a dispute.
 */
@Component
final class FollowTheDebt implements Consequence {

    @Override
    public Turn turn() {
        return Turn.FOLLOW_THE_DEBT;
    }

    @Override
    public List<DisputeEvent> decide(Opened deal, LocalDate effectiveOn) {
        return deal.disputes().all().values().stream()
                .filter(dispute -> dispute.resolved() == null)
                .flatMap(dispute -> decide(dispute, deal, effectiveOn))
                .toList();
    }

    private static Stream<DisputeEvent> decide(DisputeState dispute, Opened deal, LocalDate effectiveOn) {
        var raised = dispute.raised();
        var settled =
                deal.ledger().instalment(raised.instalmentId()).orElseThrow().settled();
        if (settled == dispute.fellAway()) {
            return Stream.empty();
        }
        var day = effectiveOn.isBefore(raised.raisedOn()) ? raised.raisedOn() : effectiveOn;
        return Stream.of(
                settled
                        ? new DisputeFellAway(
                                raised.dealId(), raised.customerId(), raised.disputeId(), raised.instalmentId(), day)
                        : new DisputeReopened(
                                raised.dealId(),
                                raised.customerId(),
                                raised.disputeId(),
                                raised.instalmentId(),
                                dispute.amount(),
                                day));
    }
}
