package io.duly.events.deal;

import io.duly.events.shared.CustomerId;
import io.duly.events.shared.PlanId;

/** A debt may be paid in parts, and it became known whether they were paid. */
public sealed interface PlanEvent extends DealEvent
        permits PaymentPlanAgreed,
                PaymentPlanCounted,
                PaymentPlanPartKept,
                PaymentPlanPartMissed,
                PaymentPlanPartReopened,
                PaymentPlanBroken,
                PaymentPlanFulfilled,
                PaymentPlanLapsed,
                PaymentPlanReopened,
                PaymentPlanWithdrawn {

    CustomerId customerId();

    PlanId planId();
}
