package io.duly.events.customer;

import io.duly.events.contact.ContactChannel;
import io.duly.events.shared.ContactPersonId;
import io.duly.events.shared.CustomerId;

/** There is another way to reach a contact person. */
public record ContactChannelAdded(CustomerId customerId, ContactPersonId personId, ContactChannel channel)
        implements ContactEvent {}
