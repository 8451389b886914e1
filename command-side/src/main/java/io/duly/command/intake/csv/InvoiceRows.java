package io.duly.command.intake.csv;

import io.duly.command.intake.ForeignInvoice;
import io.duly.command.intake.csv.CsvTable.Row;

/** Reads the rows of a file of invoices. */
final class InvoiceRows {

    private static final String SECTION = "columns";

    private final FieldReader fields;
    private final Columns.Column customerId;
    private final Columns.Column customerName;
    private final Columns.Column invoiceNumber;
    private final Columns.Column invoiceDate;
    private final Columns.Column dueDate;
    private final Columns.Column currency;
    private final Columns.Column amount;
    private final Columns.Column paidOn;

    InvoiceRows(CsvMapping mapping, Columns columns) {
        var names = mapping.columns();
        fields = new FieldReader(mapping);
        customerId = columns.find(SECTION, "customer-id", names.customerId());
        customerName = columns.find(SECTION, "customer-name", names.customerName());
        invoiceNumber = columns.find(SECTION, "invoice-number", names.invoiceNumber());
        invoiceDate = columns.find(SECTION, "invoice-date", names.invoiceDate());
        dueDate = columns.find(SECTION, "due-date", names.dueDate());
        currency = columns.find(SECTION, "currency", names.currency());
        amount = columns.find(SECTION, "amount", names.amount());
        paidOn = columns.find(SECTION, "paid-on", names.paidOn());
    }

    /** @throws UnreadableField when a field cannot be read */
    ForeignInvoice read(Row row) {
        var naming = customerId.isThere() ? customerId : customerName;
        var number = fields.text(naming.field(), naming.required(row));
        var name = customerName.optional(row);
        return new ForeignInvoice(
                row.line(),
                number,
                name.isEmpty() ? number : fields.text(customerName.field(), name),
                fields.text(invoiceNumber.field(), invoiceNumber.required(row)),
                fields.date(invoiceDate.field(), invoiceDate.required(row)),
                fields.date(dueDate.field(), dueDate.required(row)),
                fields.amount(amount.field(), amount.required(row), fields.currency(currency, row)),
                fields.optionalDate(paidOn.field(), paidOn.optional(row)));
    }
}
