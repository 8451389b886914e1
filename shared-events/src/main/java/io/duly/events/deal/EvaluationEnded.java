package io.duly.events.deal;

import io.duly.events.shared.DealId;

/** The ladder of this deal waits for no day any more. */
public record EvaluationEnded(DealId dealId) implements LadderEvent {}
