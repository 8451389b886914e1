package io.duly.events.customer;

import io.duly.events.contact.ContactPerson;
import io.duly.events.shared.ContactPersonId;
import io.duly.events.shared.CustomerId;

/** We got to know somebody at the customer. */
public record ContactPersonAdded(CustomerId customerId, ContactPersonId personId, ContactPerson person)
        implements ContactEvent {}
