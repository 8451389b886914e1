package io.duly.events.customer;

import io.duly.events.shared.ContactChannelId;
import io.duly.events.shared.ContactPersonId;
import io.duly.events.shared.CustomerId;
import java.time.LocalDate;

/** A channel that had failed works again. */
public record ContactChannelConfirmed(
        CustomerId customerId, ContactPersonId personId, ContactChannelId channelId, LocalDate confirmedOn)
        implements ContactEvent {}
