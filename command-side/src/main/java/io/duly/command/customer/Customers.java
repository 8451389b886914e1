package io.duly.command.customer;

import io.duly.events.shared.CustomerId;

/** Knows which customers there are. */
@FunctionalInterface
public interface Customers {

    boolean known(CustomerId customerId);
}
