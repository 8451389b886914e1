package io.duly.command.pause;

import io.duly.command.calendar.CreditorTime;
import io.duly.command.customer.Customers;
import io.duly.command.deal.Deals;
import io.duly.command.escalation.CustomerStandstills;
import io.duly.command.escalation.StandstillSource;

/** The room of pauses, put together as Spring does it. */
public final class PauseRoom {

    private PauseRoom() {}

    public static StandstillSource ofDeals() {
        return new PausedDeals();
    }

    public static CustomerStandstills ofCustomers() {
        return new PausedCustomers();
    }

    public static Object commands(Deals deals, CreditorTime creditor) {
        return new DealPauses(deals, creditor);
    }

    public static Object commands(Customers customers, CreditorTime creditor) {
        return new CustomerPauses(customers, creditor);
    }
}
