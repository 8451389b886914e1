package io.duly.command.customer;

import io.duly.command.refusal.Check;
import io.duly.events.shared.CustomerId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Call the customer by another name from now on. */
public record RenameCustomer(@TargetAggregateIdentifier CustomerId customerId, String name) {

    public RenameCustomer {
        name = Check.text("name", name, Check.SHORT_TEXT);
    }
}
