package io.duly.command.warning;

import io.duly.command.customer.Customers;
import org.axonframework.commandhandling.CommandHandler;
import org.springframework.stereotype.Component;

/** Decides about the warning signs of a customer. */
@Component
class WarningCommands {

    private final Customers customers;
    private final WarningRules rules;

    WarningCommands(Customers customers, WarningRules rules) {
        this.customers = customers;
        this.rules = rules;
    }

    @CommandHandler
    long handle(RaiseWarningSign command) {
        return customers.decide(command.customerId(), state -> SignDecisions.decide(command, state));
    }

    @CommandHandler
    long handle(ClearWarningSign command) {
        return customers.decide(command.customerId(), state -> SignDecisions.decide(command, state));
    }

    @CommandHandler
    long handle(JudgeCustomer command) {
        return customers.decide(command.customerId(), state -> rules.judge(command.customerId(), state));
    }
}
