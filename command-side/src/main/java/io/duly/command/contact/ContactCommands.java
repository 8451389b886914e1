package io.duly.command.contact;

import io.duly.command.calendar.CreditorTime;
import io.duly.command.customer.Customers;
import org.axonframework.commandhandling.CommandHandler;
import org.springframework.stereotype.Component;

/** Decides about the contact book of a customer. */
@Component
class ContactCommands {

    private final Customers customers;

    private final CreditorTime creditor;

    ContactCommands(Customers customers, CreditorTime creditor) {
        this.customers = customers;
        this.creditor = creditor;
    }

    @CommandHandler
    long handle(AddContacts command) {
        return customers.decide(command.customerId(), state -> ContactDecisions.decide(command, state.contacts()));
    }

    @CommandHandler
    long handle(AddContactPerson command) {
        return customers.decide(command.customerId(), state -> ContactDecisions.decide(command, state.contacts()));
    }

    @CommandHandler
    long handle(ChangeContactPerson command) {
        return customers.decide(command.customerId(), state -> ContactDecisions.decide(command, state.contacts()));
    }

    @CommandHandler
    long handle(AddContactChannel command) {
        return customers.decide(command.customerId(), state -> ContactDecisions.decide(command, state.contacts()));
    }

    @CommandHandler
    long handle(FailContactChannel command) {
        return customers.decide(command.customerId(), state -> ContactDecisions.decide(command, state.contacts()));
    }

    @CommandHandler
    long handle(ConfirmContactChannel command) {
        return customers.decide(command.customerId(), state -> ContactDecisions.decide(command, state.contacts()));
    }

    @CommandHandler
    long handle(RecordAbsence command) {
        return customers.decide(command.customerId(), state -> ContactDecisions.decide(command, state.contacts()));
    }

    @CommandHandler
    long handle(RecordReturn command) {
        return customers.decide(command.customerId(), state -> ContactDecisions.decide(command, state.contacts()));
    }

    @CommandHandler
    long handle(RecordReachability command) {
        return customers.decide(command.customerId(), state -> ContactDecisions.decide(command, state.contacts()));
    }

    @CommandHandler
    long handle(RecordDeparture command) {
        return customers.decide(command.customerId(), state -> ContactDecisions.decide(command, state.contacts()));
    }

    @CommandHandler
    long handle(AnswerContactRefusal command) {
        return customers.decide(
                command.customerId(), state -> RefusalDecisions.decide(command, state, creditor.today()));
    }
}
