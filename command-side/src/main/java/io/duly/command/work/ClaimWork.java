package io.duly.command.work;

import io.duly.events.shared.CustomerId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Take up the work about a customer, for today. */
public record ClaimWork(@TargetAggregateIdentifier CustomerId customerId) {}
