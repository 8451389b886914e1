package io.duly.command.ledger;

import io.duly.command.refusal.InvalidCommand;
import io.duly.events.shared.DealId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** Reads a ledger and its part payments line by line; a line that cannot be taken over is set aside with its reason. */
final class LedgerReader {

    private final LedgerMapping mapping;
    private final List<RejectedLine> rejected = new ArrayList<>();
    private final Map<DealId, LedgerInvoice> invoices = new LinkedHashMap<>();
    private final Map<DealId, Map<String, LedgerPayment>> payments = new HashMap<>();
    private int lines;
    private int duplicates;

    LedgerReader(LedgerMapping mapping) {
        this.mapping = mapping;
    }

    Ledger read(byte[] ledger, byte @Nullable [] partPayments) {
        readInvoices(ledger);
        if (partPayments != null) {
            readPayments(partPayments);
        }
        var entries = invoices.values().stream().map(this::entry).toList();
        return new Ledger(entries, lines, duplicates, rejected);
    }

    private void readInvoices(byte[] bytes) {
        var table = table(LedgerFile.LEDGER, bytes);
        var rows = new InvoiceRows(mapping, new Columns(LedgerFile.LEDGER, table.header()));
        for (var row : table.rows()) {
            try {
                add(rows.read(row));
            } catch (UnreadableField unreadable) {
                reject(LedgerFile.LEDGER, row, unreadable);
            }
        }
    }

    private void add(LedgerInvoice invoice) {
        var earlier = invoices.putIfAbsent(invoice.dealId(), invoice);
        if (earlier == null) {
            return;
        }
        if (!earlier.saysTheSameAs(invoice)) {
            throw new UnreadableField("invoice-number", "is on line " + earlier.line() + " with other content");
        }
        duplicates++;
    }

    private void readPayments(byte[] bytes) {
        var names = mapping.payments();
        if (names == null) {
            throw new InvalidCommand("mapping.payments", "is missing, but there is a file of payments");
        }
        var table = table(LedgerFile.PAYMENTS, bytes);
        var rows = new PaymentRows(mapping, names, new Columns(LedgerFile.PAYMENTS, table.header()), invoices.values());
        for (var row : table.rows()) {
            try {
                add(rows.read(row));
            } catch (UnreadableField unreadable) {
                reject(LedgerFile.PAYMENTS, row, unreadable);
            }
        }
    }

    private void add(PaymentRows.Found found) {
        var payment = found.payment();
        var earlier = payments.computeIfAbsent(found.invoice().dealId(), _ -> new LinkedHashMap<>())
                .putIfAbsent(found.number(), payment);
        if (earlier == null) {
            return;
        }
        if (!earlier.paidOn().equals(payment.paidOn()) || !earlier.amount().equals(payment.amount())) {
            throw new UnreadableField("payment-id", "is on line " + earlier.line() + " with other content");
        }
        duplicates++;
    }

    /** The date in {@code paid-on} settles what the part payments leave open. */
    private LedgerEntry entry(LedgerInvoice invoice) {
        var all = new ArrayList<>(
                payments.getOrDefault(invoice.dealId(), Map.of()).values());
        var open = all.stream().map(LedgerPayment::amount).reduce(invoice.amount(), Money::minus);
        if (invoice.paidOn() != null && open.isPositive()) {
            all.add(new LedgerPayment(
                    LedgerFile.LEDGER, invoice.line(), invoice.settlementId(), invoice.paidOn(), open));
        }
        all.sort(Comparator.comparing(LedgerPayment::paidOn).thenComparingLong(LedgerPayment::line));
        return new LedgerEntry(invoice, all);
    }

    private CsvTable table(LedgerFile file, byte[] bytes) {
        var table = CsvTable.read(file, bytes, mapping.charset(), mapping.delimiter());
        rejected.addAll(table.broken());
        lines += table.rows().size() + table.broken().size();
        return table;
    }

    private void reject(LedgerFile file, CsvTable.Row row, UnreadableField unreadable) {
        rejected.add(new RejectedLine(file, row.line(), unreadable.field(), unreadable.reason()));
    }
}
