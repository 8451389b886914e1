package io.duly.command.work;

import io.duly.events.shared.CustomerId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Leave the work about a customer to others again. */
public record ReleaseWork(@TargetAggregateIdentifier CustomerId customerId) {}
