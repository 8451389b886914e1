package io.duly.command.contact;

import io.duly.command.refusal.Check;
import io.duly.command.refusal.Fact;
import io.duly.events.shared.ContactChannelId;
import io.duly.events.shared.ContactPersonId;
import io.duly.events.shared.CustomerId;
import java.time.LocalDate;
import java.util.Map;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** A channel that had failed was tried again, and works. */
public record ConfirmContactChannel(
        @TargetAggregateIdentifier CustomerId customerId,
        ContactPersonId personId,
        ContactChannelId channelId,
        LocalDate confirmedOn)
        implements Fact {

    public ConfirmContactChannel {
        Check.date("confirmedOn", confirmedOn);
    }

    @Override
    public Map<String, LocalDate> happenedOn() {
        return Map.of("confirmedOn", confirmedOn);
    }
}
