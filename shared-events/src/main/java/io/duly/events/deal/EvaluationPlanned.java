package io.duly.events.deal;

import io.duly.events.shared.DealId;
import java.time.Instant;

/** The ladder is to be looked at again at this moment. */
public record EvaluationPlanned(DealId dealId, Instant at) implements LadderEvent {}
