package io.duly.events.customer;

import io.duly.events.shared.ContactPersonId;
import io.duly.events.shared.CustomerId;
import java.time.LocalDate;

/** A contact person does not answer any more, through whichever channel. */
public record ContactPersonUnreachable(CustomerId customerId, ContactPersonId personId, LocalDate since)
        implements ContactEvent {}
