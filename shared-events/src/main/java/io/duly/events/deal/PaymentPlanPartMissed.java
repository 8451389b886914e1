package io.duly.events.deal;

import io.duly.events.shared.CustomerId;
import io.duly.events.shared.DealId;
import io.duly.events.shared.PlanId;
import java.time.LocalDate;
import org.joda.money.Money;

/**
 * The money of a part did not come in time.
 *
 * @param missing what was missing of this part and those before it
 */
public record PaymentPlanPartMissed(
        DealId dealId, CustomerId customerId, PlanId planId, LocalDate on, Money missing, LocalDate judgedOn)
        implements PlanEvent {}
