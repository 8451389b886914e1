package io.duly.command.prevention;

import io.duly.events.customer.CustomerState;
import io.duly.events.shared.CustomerId;

/** Knows how a customer stands this very moment: its contacts and its warning signs. */
@FunctionalInterface
public interface CustomerHistory {

    CustomerState of(CustomerId customerId);
}
