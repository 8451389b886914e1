package io.duly.command.contact;

import io.duly.events.contact.ContactPerson;
import io.duly.events.shared.ContactPersonId;
import io.duly.events.shared.CustomerId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Add somebody whom we got to know at the customer. */
public record AddContactPerson(
        @TargetAggregateIdentifier CustomerId customerId, ContactPersonId personId, ContactPerson person) {

    public AddContactPerson {
        person = ContactChecks.person(person);
    }
}
