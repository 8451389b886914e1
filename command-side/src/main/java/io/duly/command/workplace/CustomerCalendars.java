package io.duly.command.workplace;

import io.duly.command.customer.Customers;
import io.duly.events.customer.CustomerCalendarSet;
import io.duly.state.customer.CustomerState;
import java.util.List;
import java.util.Objects;
import org.axonframework.commandhandling.CommandHandler;
import org.springframework.stereotype.Component;

/** Decides about where a customer works. */
@Component
class CustomerCalendars {

    private final Customers customers;

    CustomerCalendars(Customers customers) {
        this.customers = customers;
    }

    @CommandHandler
    long handle(SetCustomerCalendar command) {
        return customers.decide(command.customerId(), customer -> decide(command, customer));
    }

    private static List<CustomerCalendarSet> decide(SetCustomerCalendar command, CustomerState customer) {
        return Objects.equals(command.calendar(), customer.calendar())
                        && Objects.equals(command.zone(), customer.zone())
                ? List.of()
                : List.of(new CustomerCalendarSet(command.customerId(), command.calendar(), command.zone()));
    }
}
