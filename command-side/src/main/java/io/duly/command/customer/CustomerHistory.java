package io.duly.command.customer;

import io.duly.events.shared.CustomerId;
import io.duly.state.customer.CustomerState;

/** Reads how a customer stands at this moment: its contacts and its warning signs. */
@FunctionalInterface
public interface CustomerHistory {

    CustomerState read(CustomerId customerId);
}
