package io.duly.events.deal;

import io.duly.events.shared.CustomerId;
import io.duly.events.shared.DealId;
import io.duly.events.shared.PlanId;
import java.time.LocalDate;

/**
 * The plan runs again: money of an earlier date turned up for one that was found broken, or money that had fulfilled it
 * went back in time.
 */
public record PaymentPlanReopened(DealId dealId, CustomerId customerId, PlanId planId, LocalDate reopenedOn)
        implements PlanEvent {}
