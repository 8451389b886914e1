package io.duly.command.warning;

import io.duly.events.shared.CustomerId;
import io.duly.state.customer.CustomerState;

/** Gathers what the rules want to know about a customer. */
@FunctionalInterface
interface FactFinder {

    WarningFacts find(CustomerId customerId, CustomerState customer);
}
