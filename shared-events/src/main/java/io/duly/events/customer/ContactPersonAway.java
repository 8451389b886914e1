package io.duly.events.customer;

import io.duly.events.contact.Absence;
import io.duly.events.shared.ContactPersonId;
import io.duly.events.shared.CustomerId;

/** A contact person is away for some days, ill or on leave. */
public record ContactPersonAway(CustomerId customerId, ContactPersonId personId, Absence absence)
        implements ContactEvent {}
