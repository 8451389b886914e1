package io.duly.events.customer;

import io.duly.events.shared.CustomerId;

/**
 * Everything that can happen to a customer, in families. Only these events hold personal data, so that it can be erased
 * without touching any deal.
 */
public sealed interface CustomerEvent
        permits AccountEvent,
                AttemptEvent,
                ContactEvent,
                WarningEvent,
                CustomerPauseEvent,
                WorkEvent,
                LadderChoiceEvent {

    CustomerId customerId();
}
