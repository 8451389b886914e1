package io.duly.events.customer;

import io.duly.events.contact.ChannelFailure;
import io.duly.events.shared.ContactChannelId;
import io.duly.events.shared.ContactPersonId;
import io.duly.events.shared.CustomerId;
import java.time.LocalDate;

/** Nobody was reached through this channel, and nobody will be until it is confirmed again. */
public record ContactChannelFailed(
        CustomerId customerId,
        ContactPersonId personId,
        ContactChannelId channelId,
        ChannelFailure failure,
        LocalDate failedOn)
        implements ContactEvent {}
