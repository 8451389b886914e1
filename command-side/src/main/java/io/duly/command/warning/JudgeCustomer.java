package io.duly.command.warning;

import io.duly.events.shared.CustomerId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Judge a customer by all rules, because something happened or enough time has passed. */
public record JudgeCustomer(@TargetAggregateIdentifier CustomerId customerId) {}
