package io.duly.command.pause;

import io.duly.command.calendar.CreditorTime;
import io.duly.command.customer.Customers;
import org.axonframework.commandhandling.CommandHandler;
import org.springframework.stereotype.Component;

/** Decides about the pauses of a customer. */
@Component
class CustomerPauses {

    private final Customers customers;
    private final CreditorTime creditor;

    CustomerPauses(Customers customers, CreditorTime creditor) {
        this.customers = customers;
        this.creditor = creditor;
    }

    @CommandHandler
    long handle(PauseCustomer command) {
        return customers.decide(
                command.customerId(), customer -> PauseDecisions.decide(command, customer, creditor.today()));
    }

    @CommandHandler
    long handle(ResumeCustomer command) {
        return customers.decide(
                command.customerId(), customer -> PauseDecisions.decide(command, customer, creditor.today()));
    }
}
