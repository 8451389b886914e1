package io.duly.command.contact;

import io.duly.command.refusal.Check;
import io.duly.events.shared.ContactChannelId;
import io.duly.events.shared.ContactPersonId;
import io.duly.events.shared.CustomerId;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** A channel that had failed was tried again, and works. */
public record ConfirmContactChannel(
        @TargetAggregateIdentifier CustomerId customerId,
        ContactPersonId personId,
        ContactChannelId channelId,
        LocalDate confirmedOn) {

    public ConfirmContactChannel {
        Check.date("confirmedOn", confirmedOn);
    }
}
