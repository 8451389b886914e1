package io.duly.events.customer;

/** The ladders of all deals of a customer are made to wait, or go on before the day on which they were to. */
public sealed interface CustomerPauseEvent extends CustomerEvent permits CollectionPaused, CollectionResumed {}
