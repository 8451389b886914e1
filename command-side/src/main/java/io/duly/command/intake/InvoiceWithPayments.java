package io.duly.command.intake;

import java.util.List;

/** An invoice with every payment that the files know of, in the order of their dates. */
public record InvoiceWithPayments(ForeignInvoice invoice, List<ForeignPayment> payments) {

    public InvoiceWithPayments {
        payments = List.copyOf(payments);
    }

    /** The number of lines that it stands for in both files; the column {@code paid-on} adds no line. */
    public int lines() {
        return 1
                + Math.toIntExact(payments.stream()
                        .filter(payment -> payment.file() == IntakeFile.PAYMENTS)
                        .count());
    }
}
