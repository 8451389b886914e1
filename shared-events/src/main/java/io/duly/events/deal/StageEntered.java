package io.duly.events.deal;

import io.duly.events.shared.DealId;

/** The deal moved on to another stage. */
public record StageEntered(DealId dealId, Stage stage) implements DealEvent {}
