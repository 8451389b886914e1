package io.duly.state.pause;

import com.fasterxml.jackson.annotation.JsonValue;
import io.duly.events.customer.CollectionPaused;
import io.duly.events.customer.CollectionResumed;
import io.duly.events.customer.CustomerPauseEvent;
import io.duly.events.deal.DealEvent;
import io.duly.events.deal.EscalationPaused;
import io.duly.events.deal.EscalationResumed;
import io.duly.events.deal.PauseEvent;
import io.duly.events.shared.PauseId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** All pauses of a deal, or those of a customer, in the order in which they were asked for. */
public record Pauses(@JsonValue List<PauseState> all) {

    public static final Pauses NONE = new Pauses(List.of());

    public Pauses {
        all = List.copyOf(all);
    }

    public Optional<PauseState> find(PauseId pauseId) {
        return all.stream()
                .filter(known -> known.pause().pauseId().equals(pauseId))
                .findFirst();
    }

    /** Leaves what is no matter of pauses as it is. */
    public Pauses after(DealEvent event) {
        return event instanceof PauseEvent about ? after(about) : this;
    }

    private Pauses after(PauseEvent event) {
        return switch (event) {
            case EscalationPaused paused ->
                plus(new PauseState(paused.pause(), paused.instalmentId(), List.of(), null));
            case EscalationResumed resumed -> ended(resumed.pauseId(), resumed.endedOn(), resumed.reason());
        };
    }

    public Pauses after(CustomerPauseEvent event) {
        return switch (event) {
            case CollectionPaused paused -> plus(new PauseState(paused.pause(), null, paused.channels(), null));
            case CollectionResumed resumed -> ended(resumed.pauseId(), resumed.endedOn(), resumed.reason());
        };
    }

    private Pauses plus(PauseState added) {
        return new Pauses(Stream.concat(all.stream(), Stream.of(added)).toList());
    }

    private Pauses ended(PauseId pauseId, LocalDate day, String reason) {
        if (find(pauseId).isEmpty()) {
            throw new IllegalStateException("the stored history ends a pause that never began");
        }
        return new Pauses(all.stream()
                .map(known -> known.pause().pauseId().equals(pauseId) ? known.ended(day, reason) : known)
                .toList());
    }
}
