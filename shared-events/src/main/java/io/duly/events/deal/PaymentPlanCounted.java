package io.duly.events.deal;

import io.duly.events.plan.PlannedAmount;
import io.duly.events.shared.CustomerId;
import io.duly.events.shared.DealId;
import io.duly.events.shared.PlanId;
import java.time.LocalDate;
import java.util.List;
import org.joda.money.Money;

/**
 * What counts for a running plan changed: money came or went back, or a credit note lowered what is to be paid.
 *
 * @param due what is to be paid of the plan, with what is paid of it
 * @param left what is still to come, by instalment: for this the ladder waits
 */
public record PaymentPlanCounted(
        DealId dealId,
        CustomerId customerId,
        PlanId planId,
        Money due,
        Money paid,
        List<PlannedAmount> left,
        LocalDate countedOn)
        implements PlanEvent {

    public PaymentPlanCounted {
        left = List.copyOf(left);
    }
}
