package io.duly.command.plan;

import io.duly.events.shared.CustomerId;
import io.duly.events.shared.DealId;
import io.duly.events.shared.PlanId;
import java.time.LocalDate;
import java.util.List;

/** Remembers which payment plans customers broke. */
@FunctionalInterface
public interface BrokenPlans {

    /**
     * A payment plan that was broken.
     *
     * @param missed the day of the last part that was missed
     */
    record BrokenPlan(PlanId planId, DealId dealId, LocalDate missed, LocalDate brokenOn) {}

    /** Those that were found broken on a day or later, the earliest first. */
    List<BrokenPlan> since(CustomerId customerId, LocalDate day);
}
