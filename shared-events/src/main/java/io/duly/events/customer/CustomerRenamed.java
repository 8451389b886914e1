package io.duly.events.customer;

import io.duly.events.shared.CustomerId;

/** The customer goes by another name from now on. */
public record CustomerRenamed(CustomerId customerId, String name) implements AccountEvent {}
