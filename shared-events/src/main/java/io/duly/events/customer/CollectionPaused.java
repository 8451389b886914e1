package io.duly.events.customer;

import io.duly.events.contact.ChannelKind;
import io.duly.events.pause.Pause;
import io.duly.events.shared.CustomerId;
import java.util.List;

/**
 * Somebody made the ladders of all deals of a customer wait, those of later deals too.
 *
 * @param channels what goes these ways waits; where there are none, everything does
 */
public record CollectionPaused(CustomerId customerId, List<ChannelKind> channels, Pause pause)
        implements CustomerPauseEvent {

    public CollectionPaused {
        channels = List.copyOf(channels);
    }
}
