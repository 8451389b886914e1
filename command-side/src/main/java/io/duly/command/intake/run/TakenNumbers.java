package io.duly.command.intake.run;

import io.duly.command.customer.CustomerNumbers;
import io.duly.command.deal.InvoiceReservations;
import io.duly.command.intake.ForeignInvoice;
import io.duly.events.shared.CustomerId;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Recognises by their numbers customers and invoices that came in another way than by files. */
@Component
record TakenNumbers(CustomerNumbers customers, InvoiceReservations invoices) {

    Optional<CustomerId> holder(ForeignInvoice invoice) {
        return customers.holder(invoice.customerNumber());
    }

    /** Whether the customer has another invoice of this number and year. */
    boolean hasAnother(ForeignInvoice invoice, CustomerId customer) {
        return invoices.isTaken(invoice.invoiceNumber(), customer, invoice.issuedOn(), invoice.invoiceId());
    }
}
