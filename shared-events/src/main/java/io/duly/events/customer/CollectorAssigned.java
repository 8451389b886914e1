package io.duly.events.customer;

import io.duly.events.shared.CustomerId;
import io.duly.events.shared.UserName;

/** A collector took over this customer from whoever had it before. */
public record CollectorAssigned(CustomerId customerId, UserName collector) implements AccountEvent {}
