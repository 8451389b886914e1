package io.duly.events.customer;

import io.duly.events.shared.CustomerId;

/** Everything that can happen to a customer. The list is closed: a new event must be placed everywhere to compile. */
public sealed interface CustomerEvent permits CustomerRegistered, CustomerRenamed, CollectorAssigned {

    CustomerId customerId();
}
