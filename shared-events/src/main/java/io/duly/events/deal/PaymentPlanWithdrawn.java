package io.duly.events.deal;

import io.duly.events.shared.CustomerId;
import io.duly.events.shared.DealId;
import io.duly.events.shared.PlanId;
import java.time.LocalDate;

/**
 * The plan counts no longer, because somebody said so.
 *
 * @param withdrawnOn the last day on which the ladder waits for it
 */
public record PaymentPlanWithdrawn(
        DealId dealId, CustomerId customerId, PlanId planId, String reason, LocalDate withdrawnOn)
        implements PlanEvent {}
