package io.duly.command.customer;

import io.duly.events.shared.CustomerId;
import io.duly.state.customer.CustomerState;

/** Knows how a customer stands this very moment: its contacts and its warning signs. */
@FunctionalInterface
public interface CustomerHistory {

    CustomerState of(CustomerId customerId);
}
