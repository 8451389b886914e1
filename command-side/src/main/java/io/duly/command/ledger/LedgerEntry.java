package io.duly.command.ledger;

import java.util.List;

/** An invoice with every payment that the ledger knows of, in the order of their dates. */
public record LedgerEntry(LedgerInvoice invoice, List<LedgerPayment> payments) {

    public LedgerEntry {
        payments = List.copyOf(payments);
    }
}
