package io.duly.command.contact;

import io.duly.command.refusal.Check;
import io.duly.command.refusal.Fact;
import io.duly.events.contact.ChannelFailure;
import io.duly.events.shared.ContactChannelId;
import io.duly.events.shared.ContactPersonId;
import io.duly.events.shared.CustomerId;
import java.time.LocalDate;
import java.util.Map;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** A channel turned out not to work. */
public record FailContactChannel(
        @TargetAggregateIdentifier CustomerId customerId,
        ContactPersonId personId,
        ContactChannelId channelId,
        ChannelFailure failure,
        LocalDate failedOn)
        implements Fact {

    public FailContactChannel {
        Check.date("failedOn", failedOn);
    }

    @Override
    public Map<String, LocalDate> happenedOn() {
        return Map.of("failedOn", failedOn);
    }
}
