package io.duly.events.deal;

import io.duly.events.shared.DealId;
import io.duly.events.shared.Stage;

/** The deal moved on to another stage. */
public record StageEntered(DealId dealId, Stage stage) implements StageEvent {}
