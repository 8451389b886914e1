package io.duly.events.deal;

import io.duly.events.shared.CustomerId;
import io.duly.events.shared.DealId;
import io.duly.events.shared.PlanId;
import java.time.LocalDate;

/** Money that had kept a part went back before its last day. The part is open again. */
public record PaymentPlanPartReopened(
        DealId dealId, CustomerId customerId, PlanId planId, LocalDate on, LocalDate reopenedOn) implements PlanEvent {}
