package io.duly.command.customer;

import io.duly.command.refusal.Check;
import io.duly.events.shared.CustomerId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.joda.money.Money;

/** Let the customer owe so much in this currency, and not more. */
public record SetCreditLimit(@TargetAggregateIdentifier CustomerId customerId, Money limit) {

    public SetCreditLimit {
        Check.positive("limit", limit);
    }
}
