package io.duly.events.deal;

import io.duly.events.shared.CustomerId;
import io.duly.events.shared.DealId;
import io.duly.events.shared.PlanId;
import java.time.LocalDate;
import org.joda.money.Money;

/**
 * All that is to be paid of the plan was paid.
 *
 * @param fulfilledOn the value date of the money that made it whole
 */
public record PaymentPlanFulfilled(
        DealId dealId, CustomerId customerId, PlanId planId, Money paid, LocalDate fulfilledOn, LocalDate judgedOn)
        implements PlanEvent {}
