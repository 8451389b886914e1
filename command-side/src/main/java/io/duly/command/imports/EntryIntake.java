package io.duly.command.imports;

import io.duly.command.customer.CustomerRefusal;
import io.duly.command.ledger.LedgerCommands;
import io.duly.command.ledger.LedgerEntry;
import io.duly.command.ledger.LedgerFile;
import io.duly.command.ledger.LedgerInvoice;
import io.duly.command.ledger.LedgerPayment;
import io.duly.command.ledger.RejectedLine;
import io.duly.command.refusal.CommandRejected;
import io.duly.events.shared.CustomerId;
import io.duly.events.shared.UserName;
import io.duly.stored.Provenance;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateNotFoundException;

/** Takes invoices over with their payments. What is taken over already recognises itself, so any of it may be repeated. */
final class EntryIntake {

    /** A ledger does not say who sold; and it must not matter who uploads it again. */
    private static final UserName SALESPERSON = UserName.of(Provenance.SYSTEM_ACTOR);

    private final CommandGateway commands;
    private final MetaData signature;
    private final Set<CustomerId> introduced = ConcurrentHashMap.newKeySet();

    EntryIntake(CommandGateway commands, MetaData signature) {
        this.commands = commands;
        this.signature = signature;
    }

    /** Returns the lines that were refused. Each line is judged by itself: money may be good where its invoice is not. */
    List<RejectedLine> take(LedgerEntry entry) {
        var refused = new ArrayList<RejectedLine>();
        invoice(entry.invoice()).ifPresent(refused::add);
        var settles = refused.isEmpty();
        for (var payment : entry.payments()) {
            if (payment.file() == LedgerFile.PAYMENTS || settles) {
                book(entry.invoice(), payment).ifPresent(refused::add);
            }
        }
        return refused;
    }

    private Optional<RejectedLine> invoice(LedgerInvoice invoice) {
        introduce(invoice);
        for (var command : LedgerCommands.invoicing(invoice, SALESPERSON)) {
            try {
                send(command);
            } catch (CommandRejected refusal) {
                return Optional.of(RefusedLine.of(invoice, command, refusal));
            }
        }
        return Optional.empty();
    }

    /** A customer who is known by another name keeps it: somebody here may have chosen it. */
    private void introduce(LedgerInvoice invoice) {
        if (introduced.contains(invoice.customerId())) {
            return;
        }
        try {
            send(LedgerCommands.customer(invoice));
        } catch (CommandRejected known) {
            if (known.reason() != CustomerRefusal.CUSTOMER_EXISTS) {
                throw known;
            }
        }
        introduced.add(invoice.customerId());
    }

    private Optional<RejectedLine> book(LedgerInvoice invoice, LedgerPayment payment) {
        try {
            send(LedgerCommands.payment(invoice, payment));
            return Optional.empty();
        } catch (CommandRejected refusal) {
            return Optional.of(RefusedLine.of(payment, refusal));
        } catch (AggregateNotFoundException withoutItsInvoice) {
            return Optional.of(RefusedLine.withoutInvoice(payment));
        }
    }

    private void send(Object command) {
        commands.<Object>sendAndWait(new GenericCommandMessage<>(command, signature));
    }
}
