package io.duly.events.deal;

/** The ladder of a deal is made to wait, or goes on before the day on which it was to. */
public sealed interface PauseEvent extends DealEvent permits EscalationPaused, EscalationResumed {}
