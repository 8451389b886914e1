package io.duly.command.dispute;

import io.duly.command.calendar.CreditorTime;
import io.duly.command.escalation.Standstill;
import io.duly.command.escalation.StandstillSource;
import io.duly.state.deal.DealState.Opened;
import io.duly.state.dispute.DisputeState;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Keeps the ladder waiting for what is contested, and on the day on which it is contested no more. */
@Component
final class DisputeStandstills implements StandstillSource {

    private static final String REASON = "dispute";

    private final CreditorTime creditor;

    DisputeStandstills(CreditorTime creditor) {
        this.creditor = creditor;
    }

    @Override
    public List<Standstill> list(Opened deal) {
        return deal.disputes().all().values().stream()
                .flatMap(dispute -> Stream.concat(standing(dispute), released(dispute)))
                .toList();
    }

    private static Stream<Standstill> standing(DisputeState dispute) {
        var raised = dispute.raised();
        return dispute.stands()
                ? Stream.of(new Standstill(raised.instalmentId(), raised.raisedOn(), null, REASON, dispute.amount()))
                : Stream.empty();
    }

    private Stream<Standstill> released(DisputeState dispute) {
        var raised = dispute.raised();
        return dispute.released().stream()
                .map(part -> new Standstill(
                        raised.instalmentId(),
                        raised.raisedOn(),
                        creditor.dayOf(part.recordedAt()),
                        REASON,
                        part.amount()));
    }
}
