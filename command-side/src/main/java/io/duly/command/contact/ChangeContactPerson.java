package io.duly.command.contact;

import io.duly.events.contact.ContactPerson;
import io.duly.events.shared.ContactPersonId;
import io.duly.events.shared.CustomerId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Change what is known of a contact person. */
public record ChangeContactPerson(
        @TargetAggregateIdentifier CustomerId customerId, ContactPersonId personId, ContactPerson person) {

    public ChangeContactPerson {
        person = ContactChecks.person(person);
    }
}
