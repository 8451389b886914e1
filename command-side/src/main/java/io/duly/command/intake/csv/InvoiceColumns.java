package io.duly.command.intake.csv;

import org.jspecify.annotations.Nullable;

/** The names of the columns of a file of invoices; null where the file has no such column. */
public record InvoiceColumns(
        @Nullable String customerId,
        @Nullable String customerName,
        @Nullable String invoiceNumber,
        @Nullable String invoiceDate,
        @Nullable String dueDate,
        @Nullable String currency,
        @Nullable String amount,
        @Nullable String paidOn) {}
