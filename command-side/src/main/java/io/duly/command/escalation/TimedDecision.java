package io.duly.command.escalation;

import io.duly.events.deal.DealEvent;
import io.duly.state.deal.DealState.Opened;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What a room has to decide about a running deal on a day of its own. The deal's clock asks at the ladder's hour. */
public interface TimedDecision {

    /** The next day on which there is something to decide as the deal stands. One that has passed is made up for. */
    Optional<LocalDate> next(Opened deal);

    /** Decides all that is due, before the ladder decides. What this does not settle must have a later day. */
    List<? extends DealEvent> decide(Opened deal, LocalDate today);
}
