package io.duly.command.workplace;

import io.duly.command.customer.Customers;

/** The room of where customers work, put together as Spring does it. */
public final class WorkplaceRoom {

    private WorkplaceRoom() {}

    public static Object commands(Customers customers) {
        return new CustomerCalendars(customers);
    }
}
