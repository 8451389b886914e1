package io.duly.events.deal;

import io.duly.events.shared.CustomerId;
import io.duly.events.shared.DealId;
import io.duly.events.shared.InstalmentId;

/** A step of the ladder came due and is to be carried out. */
public record EscalationStepTaken(DealId dealId, CustomerId customerId, InstalmentId instalmentId, StepInputs inputs)
        implements LadderEvent {}
