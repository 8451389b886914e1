package io.duly.command.dispute;

import io.duly.command.calendar.CreditorTime;
import io.duly.command.escalation.TimedDecision;
import io.duly.events.deal.DisputeDeadlinePassed;
import io.duly.state.deal.DealState.Opened;
import io.duly.state.dispute.DisputeState;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Tells once, on the first working day after the deadline, that nobody has resolved a dispute in time. */
@Component
final class DisputeDeadlines implements TimedDecision {

    private final CreditorTime creditor;

    DisputeDeadlines(CreditorTime creditor) {
        this.creditor = creditor;
    }

    @Override
    public Optional<LocalDate> next(Opened deal) {
        return waiting(deal).map(this::dayOf).min(Comparator.naturalOrder());
    }

    @Override
    public List<DisputeDeadlinePassed> decide(Opened deal, LocalDate today) {
        return waiting(deal)
                .filter(dispute -> !dayOf(dispute).isAfter(today))
                .map(dispute -> passed(dispute, today))
                .toList();
    }

    private static Stream<DisputeState> waiting(Opened deal) {
        return deal.disputes().standing().filter(dispute -> !dispute.deadlinePassed());
    }

    private LocalDate dayOf(DisputeState dispute) {
        return creditor.calendar().following(dispute.deadline().plusDays(1));
    }

    private static DisputeDeadlinePassed passed(DisputeState dispute, LocalDate today) {
        var raised = dispute.raised();
        return new DisputeDeadlinePassed(
                raised.dealId(),
                raised.customerId(),
                raised.disputeId(),
                raised.instalmentId(),
                dispute.owner(),
                dispute.deadline(),
                today);
    }
}
