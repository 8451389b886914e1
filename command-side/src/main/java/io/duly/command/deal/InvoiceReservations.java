package io.duly.command.deal;

import io.duly.command.refusal.CommandRejected;
import io.duly.events.deal.InvoiceIssued;
import io.duly.events.shared.CustomerId;
import io.duly.events.shared.InvoiceId;
import java.time.LocalDate;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Keeps each invoice for the deal that issued it first, and each number for the customer's invoice that had it first in
 * its calendar year, in the transaction of the command. Everybody tells instalments apart by the name of their invoice,
 * and people tell invoices apart by their number. Two deals meet nowhere else.
 */
@Component
@ProcessingGroup(InvoiceReservations.GROUP)
public class InvoiceReservations {

    static final String GROUP = "invoice-reservations";

    private final JdbcClient sql;

    InvoiceReservations(JdbcClient sql) {
        this.sql = sql;
    }

    /** Whether an invoice that was not issued yet could not have this number, because another one has it. */
    public boolean isTaken(String number, CustomerId customerId, LocalDate issuedOn, InvoiceId invoice) {
        return sql.sql("""
                        select exists (select from command.invoice_number
                                       where customer_id = :customer and issued_in = :year and number = :number)
                           and not exists (select from command.invoice_reservation where invoice_id = :invoice)
                        """)
                .param("customer", customerId.value())
                .param("year", issuedOn.getYear())
                .param("number", number)
                .param("invoice", invoice.value())
                .query(Boolean.class)
                .single();
    }

    /** @throws CommandRejected when the invoice was issued on another deal, or its number in the same year */
    @EventHandler
    void on(InvoiceIssued event) {
        var invoice = event.invoiceId().value();
        var reserved = sql.sql("insert into command.invoice_reservation (invoice_id, deal_id) values (?, ?)"
                        + " on conflict do nothing")
                .params(invoice, event.dealId().value())
                .update();
        if (reserved == 0) {
            throw new CommandRejected(DealRefusal.INVOICE_EXISTS, "this invoice was issued on another deal");
        }
        var year = event.issuedOn().getYear();
        var numbered = sql.sql("insert into command.invoice_number (customer_id, issued_in, number, invoice_id)"
                        + " values (?, ?, ?, ?) on conflict do nothing")
                .params(event.customerId().value(), year, event.number(), invoice)
                .update();
        if (numbered == 0) {
            throw new CommandRejected(
                    DealRefusal.INVOICE_NUMBER_TAKEN,
                    "the customer has another invoice with the number %s of %d".formatted(event.number(), year));
        }
    }
}
