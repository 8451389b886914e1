package io.duly.events.customer;

/** Somebody tried to reach a person at the customer. */
public sealed interface AttemptEvent extends CustomerEvent permits ContactAttempted {}
