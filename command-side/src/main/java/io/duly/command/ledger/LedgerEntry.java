package io.duly.command.ledger;

import java.util.List;

/** An invoice with every payment that the ledger knows of, in the order of their dates. */
public record LedgerEntry(LedgerInvoice invoice, List<LedgerPayment> payments) {

    public LedgerEntry {
        payments = List.copyOf(payments);
    }

    /** How many lines of both files it stands for; the column {@code paid-on} has no line of its own. */
    public int lines() {
        return 1
                + Math.toIntExact(payments.stream()
                        .filter(payment -> payment.file() == LedgerFile.PAYMENTS)
                        .count());
    }
}
