package io.duly.command.customer;

import io.duly.command.refusal.Check;
import io.duly.events.shared.CustomerId;
import io.duly.events.shared.Origin;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Register a legal entity; {@code number} is its number in the creditor's other books. */
public record RegisterCustomer(
        @TargetAggregateIdentifier CustomerId customerId,
        String name,
        @Nullable String number,
        Origin origin) {

    public RegisterCustomer {
        name = Check.text("name", name, Check.SHORT_TEXT);
        number = Check.optionalText("number", number, Check.SHORT_TEXT);
    }
}
