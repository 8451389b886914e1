package io.duly.events.customer;

import io.duly.events.shared.ContactPersonId;
import io.duly.events.shared.CustomerId;
import java.time.LocalDate;

/** A contact person is back earlier than was said. */
public record ContactPersonBack(CustomerId customerId, ContactPersonId personId, LocalDate backOn)
        implements ContactEvent {}
