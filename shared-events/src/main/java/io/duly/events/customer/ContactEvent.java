package io.duly.events.customer;

/** The persons at the customer and the ways to reach them; personal data is in these events and in no other. */
public sealed interface ContactEvent extends CustomerEvent
        permits ContactPersonAdded,
                ContactPersonChanged,
                ContactChannelAdded,
                ContactChannelFailed,
                ContactChannelConfirmed,
                ContactPersonAway,
                ContactPersonBack,
                ContactPersonUnreachable,
                ContactPersonReachable,
                ContactPersonLeft {}
