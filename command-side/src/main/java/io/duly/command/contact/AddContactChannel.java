package io.duly.command.contact;

import io.duly.events.contact.ContactChannel;
import io.duly.events.shared.ContactPersonId;
import io.duly.events.shared.CustomerId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Add another way to reach a contact person. */
public record AddContactChannel(
        @TargetAggregateIdentifier CustomerId customerId, ContactPersonId personId, ContactChannel channel) {

    public AddContactChannel {
        channel = ContactChecks.channel(channel);
    }
}
