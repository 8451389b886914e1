package io.duly.command.customer;

import io.duly.command.refusal.Check;
import io.duly.events.shared.CustomerId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.joda.money.Money;

/** Set how much the customer may owe in this currency. */
public record SetCreditLimit(@TargetAggregateIdentifier CustomerId customerId, Money limit) {

    public SetCreditLimit {
        Check.positive("limit", limit);
    }
}
