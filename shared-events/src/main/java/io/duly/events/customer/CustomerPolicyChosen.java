package io.duly.events.customer;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.duly.events.shared.CustomerId;
import io.duly.events.shared.PolicyId;
import org.jspecify.annotations.Nullable;

/** New deals of the customer follow this ladder from now on, or that of its segment where this is null. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CustomerPolicyChosen(
        CustomerId customerId, @Nullable PolicyId policyId) implements LadderChoiceEvent {}
