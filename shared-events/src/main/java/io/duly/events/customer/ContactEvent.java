package io.duly.events.customer;

/** The persons at the customer, or the ways to reach them, changed. Only these events hold personal data. */
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
