package io.duly.command.customer;

import io.duly.events.shared.CustomerId;
import io.duly.events.shared.UserName;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Let this collector look after the customer, instead of whoever did before. */
public record AssignCollector(@TargetAggregateIdentifier CustomerId customerId, UserName collector) {}
