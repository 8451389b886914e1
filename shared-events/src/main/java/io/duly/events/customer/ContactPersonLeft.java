package io.duly.events.customer;

import io.duly.events.shared.ContactPersonId;
import io.duly.events.shared.CustomerId;
import java.time.LocalDate;

/** A contact person no longer works at the customer from this day on. */
public record ContactPersonLeft(CustomerId customerId, ContactPersonId personId, LocalDate leftOn)
        implements ContactEvent {}
