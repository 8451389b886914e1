package io.duly.events.deal;

import io.duly.events.plan.PlanBreach;
import io.duly.events.shared.CustomerId;
import io.duly.events.shared.DealId;
import io.duly.events.shared.PlanId;
import java.time.LocalDate;
import java.util.List;
import org.joda.money.Money;

/**
 * The plan counts no longer: it was broken by the rule that is written into it.
 *
 * @param missed the days of the parts that were missed
 * @param left what is open of the plan
 * @param brokenOn the last day on which the ladder waits for it
 */
public record PaymentPlanBroken(
        DealId dealId,
        CustomerId customerId,
        PlanId planId,
        PlanBreach why,
        List<LocalDate> missed,
        Money left,
        LocalDate brokenOn)
        implements PlanEvent {

    public PaymentPlanBroken {
        missed = List.copyOf(missed);
    }
}
