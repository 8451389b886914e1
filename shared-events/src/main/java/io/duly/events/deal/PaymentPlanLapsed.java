package io.duly.events.deal;

import io.duly.events.shared.CustomerId;
import io.duly.events.shared.DealId;
import io.duly.events.shared.PlanId;
import java.time.LocalDate;

/** Nothing is left to pay although nobody paid: it was credited away, or the deal ended otherwise. */
public record PaymentPlanLapsed(DealId dealId, CustomerId customerId, PlanId planId, LocalDate lapsedOn)
        implements PlanEvent {}
