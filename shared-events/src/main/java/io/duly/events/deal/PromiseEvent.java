package io.duly.events.deal;

import io.duly.events.shared.CustomerId;
import io.duly.events.shared.PromiseId;

/** Somebody at the customer said when they will pay, and it became known what their word was worth. */
public sealed interface PromiseEvent extends DealEvent
        permits PromiseToPayGiven,
                PromiseToPayCounted,
                PromiseToPayKept,
                PromiseToPayPartlyKept,
                PromiseToPayBroken,
                PromiseToPayLapsed,
                PromiseToPayReopened,
                PromiseToPayWithdrawn {

    CustomerId customerId();

    PromiseId promiseId();
}
