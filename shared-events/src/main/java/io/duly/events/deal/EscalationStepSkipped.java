package io.duly.events.deal;

import io.duly.events.shared.CustomerId;
import io.duly.events.shared.DealId;
import io.duly.events.shared.InstalmentId;

/**
 * A step of the ladder came due and was left out. It is looked at again only where too little was open and the debt
 * grows back.
 */
public record EscalationStepSkipped(
        DealId dealId, CustomerId customerId, InstalmentId instalmentId, SkipReason why, StepInputs inputs)
        implements LadderEvent {}
