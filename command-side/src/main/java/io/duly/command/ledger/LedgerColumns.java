package io.duly.command.ledger;

import org.jspecify.annotations.Nullable;

/** The names of the columns of a ledger of invoices; null where the file has no such column. */
public record LedgerColumns(
        @Nullable String customerId,
        @Nullable String customerName,
        @Nullable String invoiceNumber,
        @Nullable String invoiceDate,
        @Nullable String dueDate,
        @Nullable String currency,
        @Nullable String amount,
        @Nullable String paidOn) {}
