package io.duly.command.intake.run;

import io.duly.command.customer.CustomerRefusal;
import io.duly.command.intake.ForeignInvoice;
import io.duly.command.intake.ForeignPayment;
import io.duly.command.intake.IntakeCommands;
import io.duly.command.intake.IntakeFile;
import io.duly.command.intake.InvoiceWithPayments;
import io.duly.command.intake.RejectedLine;
import io.duly.command.refusal.CommandRejected;
import io.duly.events.deal.LadderStart;
import io.duly.events.shared.CustomerId;
import io.duly.events.shared.UserName;
import io.duly.stored.Provenance;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateNotFoundException;

/** Takes invoices over with their payments. Every command recognises its repeat, so any entry may be taken twice. */
final class InvoiceIntake {

    /** A file does not say who sold, and the result must not depend on who uploads it. */
    private static final UserName SALESPERSON = UserName.of(Provenance.SYSTEM_ACTOR);

    private final CommandGateway commands;
    private final TakenNumbers numbers;
    private final MetaData signature;
    private final LadderStart ladder;
    private final Map<String, CustomerId> introduced = new ConcurrentHashMap<>();

    /** @param ladder what it is to make of debts that are overdue already */
    InvoiceIntake(CommandGateway commands, TakenNumbers numbers, MetaData signature, LadderStart ladder) {
        this.commands = commands;
        this.numbers = numbers;
        this.signature = signature;
        this.ladder = ladder;
    }

    /** Returns the refused lines. Each line is judged by itself: a payment may be good when its invoice is not. */
    List<RejectedLine> take(InvoiceWithPayments entry) {
        var refused = new ArrayList<RejectedLine>();
        takeInvoice(entry.invoice()).ifPresent(refused::add);
        var invoiceIsTaken = refused.isEmpty();
        for (var payment : entry.payments()) {
            if (payment.file() == IntakeFile.PAYMENTS || invoiceIsTaken) {
                takePayment(entry.invoice(), payment).ifPresent(refused::add);
            }
        }
        return refused;
    }

    /** A number that is taken is found before the deal is opened: half an invoice would be worse than none. */
    private Optional<RejectedLine> takeInvoice(ForeignInvoice invoice) {
        var customer = introduce(invoice);
        if (numbers.hasAnother(invoice, customer)) {
            return Optional.of(Rejections.numberTaken(invoice));
        }
        for (var command : IntakeCommands.invoicing(invoice, customer, SALESPERSON, ladder)) {
            try {
                send(command);
            } catch (CommandRejected refusal) {
                return Optional.of(Rejections.ofInvoice(invoice, command, refusal));
            }
        }
        return Optional.empty();
    }

    /**
     * Who has the customer number here, which may be somebody who was entered by hand. A customer who is known already
     * keeps the name that they have, because somebody here may have chosen it.
     */
    private CustomerId introduce(ForeignInvoice invoice) {
        var known = introduced.get(invoice.customerNumber());
        if (known != null) {
            return known;
        }
        var customer = invoice.customerId();
        try {
            send(IntakeCommands.customer(invoice));
        } catch (CommandRejected refusal) {
            if (refusal.reason() == CustomerRefusal.CUSTOMER_NUMBER_TAKEN) {
                customer = numbers.holder(invoice).orElseThrow(() -> refusal);
            } else if (refusal.reason() != CustomerRefusal.CUSTOMER_EXISTS) {
                throw refusal;
            }
        }
        introduced.put(invoice.customerNumber(), customer);
        return customer;
    }

    private Optional<RejectedLine> takePayment(ForeignInvoice invoice, ForeignPayment payment) {
        try {
            send(IntakeCommands.payment(invoice, payment));
            return Optional.empty();
        } catch (CommandRejected refusal) {
            return Optional.of(Rejections.ofPayment(payment, refusal));
        } catch (AggregateNotFoundException withoutItsInvoice) {
            return Optional.of(Rejections.withoutInvoice(payment));
        }
    }

    private void send(Object command) {
        commands.<Object>sendAndWait(new GenericCommandMessage<>(command, signature));
    }
}
