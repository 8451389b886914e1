package io.duly.events.deal;

import io.duly.events.shared.CustomerId;
import io.duly.events.shared.DealId;
import io.duly.events.shared.PlanId;
import java.time.LocalDate;

/**
 * The money of a part came in time, or nothing is left to pay for it.
 *
 * @param keptOn the value date of the money that made it whole
 */
public record PaymentPlanPartKept(
        DealId dealId, CustomerId customerId, PlanId planId, LocalDate on, LocalDate keptOn, LocalDate judgedOn)
        implements PlanEvent {}
