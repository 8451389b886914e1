package io.duly.command.intake.csv;

import org.jspecify.annotations.Nullable;

/** The names of the columns of a file of part payments; the customer is needed only where invoice numbers repeat. */
public record PaymentColumns(
        @Nullable String customerId,
        @Nullable String invoiceNumber,
        @Nullable String paymentId,
        @Nullable String paidOn,
        @Nullable String amount) {}
