package io.duly.state.dispute;

import io.duly.events.deal.DealEvent;
import io.duly.events.deal.DisputeChanged;
import io.duly.events.deal.DisputeDeadlinePassed;
import io.duly.events.deal.DisputeEvent;
import io.duly.events.deal.DisputeFellAway;
import io.duly.events.deal.DisputeRaised;
import io.duly.events.deal.DisputeReopened;
import io.duly.events.deal.DisputeResolved;
import io.duly.events.shared.DisputeId;
import io.duly.events.shared.InstalmentId;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** All disputes of one deal, in the order in which they were raised. */
public record Disputes(Map<DisputeId, DisputeState> all) {

    public static final Disputes NONE = new Disputes(Map.of());

    public Disputes {
        all = Collections.unmodifiableMap(new LinkedHashMap<>(all));
    }

    public Optional<DisputeState> find(DisputeId id) {
        return Optional.ofNullable(all.get(id));
    }

    /** Those that stand now. */
    public Stream<DisputeState> standing() {
        return all.values().stream().filter(DisputeState::stands);
    }

    /** Those of one instalment, however they stand. */
    public Stream<DisputeState> of(InstalmentId instalment) {
        return all.values().stream()
                .filter(dispute -> dispute.raised().instalmentId().equals(instalment));
    }

    /**
     * Leaves what is no matter of disputes as it is.
     *
     * @param recordedAt when Duly learned of it
     */
    public Disputes after(DealEvent event, Instant recordedAt) {
        return event instanceof DisputeEvent about ? after(about, recordedAt) : this;
    }

    private Disputes after(DisputeEvent event, Instant recordedAt) {
        return switch (event) {
            case DisputeRaised raised -> with(raised, DisputeState.of(raised, recordedAt));
            case DisputeChanged changed -> changed(changed, dispute -> dispute.changed(changed, recordedAt));
            case DisputeDeadlinePassed passed -> changed(passed, DisputeState::deadlineHasPassed);
            case DisputeResolved resolved -> changed(resolved, dispute -> dispute.resolved(resolved, recordedAt));
            case DisputeFellAway away -> changed(away, dispute -> dispute.fellAway(true));
            case DisputeReopened again -> changed(again, dispute -> dispute.fellAway(false));
        };
    }

    private Disputes changed(DisputeEvent event, UnaryOperator<DisputeState> change) {
        var dispute = find(event.disputeId())
                .orElseThrow(() -> new IllegalStateException("the stored history knows no " + event.disputeId()));
        return with(event, change.apply(dispute));
    }

    private Disputes with(DisputeEvent event, DisputeState dispute) {
        var more = new LinkedHashMap<>(all);
        more.put(event.disputeId(), dispute);
        return new Disputes(more);
    }
}
