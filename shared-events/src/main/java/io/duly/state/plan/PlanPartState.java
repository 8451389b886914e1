package io.duly.state.plan;

import io.duly.events.plan.PlannedPart;

/** One part of a payment plan and how it stands. */
public record PlanPartState(PlannedPart part, PlanPartOutcome outcome) {}
