package io.duly.command.pause;

import io.duly.command.refusal.InvalidCommand;
import io.duly.events.contact.ChannelKind;
import io.duly.events.pause.PauseClock;
import io.duly.events.shared.CustomerId;
import io.duly.events.shared.PauseId;
import java.util.List;
import java.util.TreeSet;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Let the ladders of all deals of a customer wait.
 *
 * @param channels only what goes these ways waits; where there are none, everything does
 */
public record PauseCustomer(
        @TargetAggregateIdentifier CustomerId customerId,
        PauseId pauseId,
        List<ChannelKind> channels,
        PauseRequest pause) {

    public PauseCustomer {
        channels = List.copyOf(new TreeSet<>(channels));
        if (!channels.isEmpty() && pause.clock() == PauseClock.STOPS) {
            throw new InvalidCommand("clock", "stops only where everything waits");
        }
    }
}
