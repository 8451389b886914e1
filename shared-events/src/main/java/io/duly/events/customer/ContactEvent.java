package io.duly.events.customer;

/**
 * The persons at the customer or the ways to reach them changed, or it was decided what follows where they are refused.
 * Only these events hold personal data.
 */
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
                ContactPersonLeft,
                ContactRefusalAnswered {}
