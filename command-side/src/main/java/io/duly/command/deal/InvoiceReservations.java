package io.duly.command.deal;

import io.duly.command.refusal.CommandRejected;
import io.duly.events.deal.InvoiceIssued;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Keeps each invoice for the deal that issued it first, in the transaction of the command. Everybody tells instalments
 * apart by the name of their invoice. Two deals meet nowhere else.
 */
@Component
@ProcessingGroup(InvoiceReservations.GROUP)
class InvoiceReservations {

    static final String GROUP = "invoice-reservations";

    private final JdbcTemplate sql;

    InvoiceReservations(JdbcTemplate sql) {
        this.sql = sql;
    }

    /** @throws CommandRejected when the invoice was issued on another deal */
    @EventHandler
    void on(InvoiceIssued event) {
        try {
            sql.update(
                    "insert into command.invoice_reservation (invoice_id, deal_id) values (?, ?)",
                    event.invoiceId().value(),
                    event.dealId().value());
        } catch (DuplicateKeyException issuedBefore) {
            throw new CommandRejected(DealRefusal.INVOICE_EXISTS, "this invoice was issued on another deal");
        }
    }
}
