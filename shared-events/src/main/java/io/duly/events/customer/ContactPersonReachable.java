package io.duly.events.customer;

import io.duly.events.shared.ContactPersonId;
import io.duly.events.shared.CustomerId;
import java.time.LocalDate;

/** A contact person who had not answered any more does so again. */
public record ContactPersonReachable(CustomerId customerId, ContactPersonId personId, LocalDate since)
        implements ContactEvent {}
