package io.duly.command.segment;

import io.duly.events.shared.CustomerId;
import io.duly.events.shared.PolicyId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Let new deals of the customer follow this ladder, or that of its segment where this is null. */
public record ChooseCustomerPolicy(
        @TargetAggregateIdentifier CustomerId customerId,
        @Nullable PolicyId policyId) {}
