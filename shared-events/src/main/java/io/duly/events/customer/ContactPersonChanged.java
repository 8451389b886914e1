package io.duly.events.customer;

import io.duly.events.contact.ContactPerson;
import io.duly.events.shared.ContactPersonId;
import io.duly.events.shared.CustomerId;

/** What is known of a contact person changed. */
public record ContactPersonChanged(CustomerId customerId, ContactPersonId personId, ContactPerson person)
        implements ContactEvent {}
