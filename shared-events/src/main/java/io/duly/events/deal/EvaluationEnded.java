package io.duly.events.deal;

import io.duly.events.shared.DealId;

/** Nothing on this deal is waiting for a day to come any more. */
public record EvaluationEnded(DealId dealId) implements LadderEvent {}
