package io.duly.command.escalation;

import io.duly.events.shared.DealId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Look at the ladder of this deal as of this moment. Asking twice, or too early, changes nothing. */
public record EvaluateEscalation(@TargetAggregateIdentifier DealId dealId) {}
