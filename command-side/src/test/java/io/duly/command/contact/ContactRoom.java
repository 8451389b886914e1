package io.duly.command.contact;

import io.duly.command.calendar.CreditorTime;
import io.duly.command.customer.Customers;

/** The room of the contacts, put together as Spring does it. */
public final class ContactRoom {

    private ContactRoom() {}

    public static Object commands(Customers customers, CreditorTime creditor) {
        return new ContactCommands(customers, creditor);
    }
}
