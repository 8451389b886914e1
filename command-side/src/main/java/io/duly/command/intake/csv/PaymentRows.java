package io.duly.command.intake.csv;

import io.duly.command.intake.ForeignInvoice;
import io.duly.command.intake.ForeignPayment;
import io.duly.command.intake.IntakeFile;
import io.duly.command.intake.csv.CsvTable.Row;
import java.util.HashMap;
import java.util.Map;

/** Reads the rows of a file of part payments and finds the invoice that each one is for. */
final class PaymentRows {

    private static final String SECTION = "payments";

    private final FieldReader fields;
    private final Columns.Column customerId;
    private final Columns.Column invoiceNumber;
    private final Columns.Column paymentId;
    private final Columns.Column paidOn;
    private final Columns.Column amount;
    private final Map<String, Map<String, ForeignInvoice>> byNumberAndCustomer = new HashMap<>();

    PaymentRows(CsvMapping mapping, PaymentColumns names, Columns columns, Iterable<ForeignInvoice> invoices) {
        fields = new FieldReader(mapping);
        customerId = columns.find(SECTION, "customer-id", names.customerId());
        invoiceNumber = columns.find(SECTION, "invoice-number", names.invoiceNumber());
        paymentId = columns.find(SECTION, "payment-id", names.paymentId());
        paidOn = columns.find(SECTION, "paid-on", names.paidOn());
        amount = columns.find(SECTION, "amount", names.amount());
        for (var invoice : invoices) {
            byNumberAndCustomer
                    .computeIfAbsent(invoice.invoiceNumber(), _ -> new HashMap<>(2))
                    .put(invoice.customerNumber(), invoice);
        }
    }

    /** A payment, what the file calls it, and the invoice that it is for. */
    record Found(ForeignInvoice invoice, String number, ForeignPayment payment) {}

    /** @throws UnreadableField when a field cannot be read, or when the row leads to no invoice or to several */
    Found read(Row row) {
        var invoice = invoice(row);
        var number = fields.text(paymentId.field(), paymentId.required(row));
        return new Found(
                invoice,
                number,
                new ForeignPayment(
                        IntakeFile.PAYMENTS,
                        row.line(),
                        invoice.paymentId(number),
                        fields.date(paidOn.field(), paidOn.required(row)),
                        fields.amount(
                                amount.field(),
                                amount.required(row),
                                invoice.amount().getCurrencyUnit())));
    }

    private ForeignInvoice invoice(Row row) {
        var number = fields.text(invoiceNumber.field(), invoiceNumber.required(row));
        var candidates = byNumberAndCustomer.getOrDefault(number, Map.of());
        var found = customerId.isThere()
                ? candidates.get(fields.text(customerId.field(), customerId.required(row)))
                : candidates.values().stream().findFirst().orElse(null);
        if (found == null) {
            throw new UnreadableField(invoiceNumber.field(), "is not in the ledger");
        }
        if (!customerId.isThere() && candidates.size() > 1) {
            throw new UnreadableField(invoiceNumber.field(), "belongs to several customers of the ledger");
        }
        return found;
    }
}
