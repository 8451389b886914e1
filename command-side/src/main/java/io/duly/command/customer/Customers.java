package io.duly.command.customer;

import io.duly.command.web.ExpectedVersion;
import io.duly.command.web.StaleVersion;
import io.duly.events.customer.CustomerEvent;
import io.duly.events.shared.CustomerId;
import io.duly.state.customer.CustomerState;
import java.util.Collection;
import java.util.function.Function;
import java.util.function.Supplier;
import org.axonframework.modelling.command.Repository;

/**
 * The door through which other rooms decide about a customer. Axon runs an aggregate's interceptors for the aggregate's
 * own handlers only, so the caller's expected version is guarded here.
 */
public final class Customers {

    private final Supplier<Repository<Customer>> customers;

    /** @param customers asked for at each decision: Axon has no repository yet when the rooms are put together */
    Customers(Supplier<Repository<Customer>> customers) {
        this.customers = customers;
    }

    /**
     * Loads the customer, lets the room decide and applies the events.
     *
     * @return the version that the customer is at afterwards
     * @throws StaleVersion when the caller had seen another version
     */
    public long decide(
            CustomerId customerId, Function<CustomerState, ? extends Collection<? extends CustomerEvent>> decision) {
        return customers
                .get()
                .load(customerId.toString())
                .invoke(customer -> ExpectedVersion.guard(() -> customer.decide(decision)));
    }
}
