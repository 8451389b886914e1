package io.duly.command.intake.csv;

import io.duly.command.intake.ForeignInvoice;
import io.duly.command.intake.ForeignPayment;
import io.duly.command.intake.Intake;
import io.duly.command.intake.IntakeFile;
import io.duly.command.intake.InvoiceWithPayments;
import io.duly.command.intake.RejectedLine;
import io.duly.command.refusal.InvalidCommand;
import io.duly.events.shared.DealId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** Reads invoices and part payments line by line; it sets aside each line that it cannot read, with the reason. */
public final class IntakeReader {

    /** What is taken over is kept in memory until it is. */
    private static final int MOST_TAKEN = 500_000;

    private final CsvMapping mapping;
    private final Rejected rejected = new Rejected();
    private final Map<DealId, ForeignInvoice> invoices = new LinkedHashMap<>();
    private final Map<DealId, Map<String, ForeignPayment>> payments = new HashMap<>();
    private int lines;
    private int duplicates;
    private int paymentCount;

    private IntakeReader(CsvMapping mapping) {
        this.mapping = mapping;
    }

    /** @throws InvalidCommand when the files do not have the columns that the mapping names */
    public static Intake read(CsvMapping mapping, byte[] invoices, byte @Nullable [] payments) {
        var reader = new IntakeReader(mapping);
        reader.readInvoices(invoices);
        if (payments != null) {
            reader.readPayments(payments);
        }
        return reader.intake();
    }

    private Intake intake() {
        var entries = invoices.values().stream().map(this::withPayments).toList();
        return new Intake(entries, lines, duplicates, rejected.count(), rejected.kept());
    }

    private void readInvoices(byte[] bytes) {
        var table = table(IntakeFile.LEDGER, bytes);
        var rows = new InvoiceRows(mapping, new Columns(table.header()));
        for (var row = table.next(); row != null; row = table.next()) {
            lines++;
            try {
                add(rows.read(row));
            } catch (UnreadableField unreadable) {
                rejected.add(new RejectedLine(IntakeFile.LEDGER, row.line(), unreadable.field(), unreadable.reason()));
            }
        }
    }

    private void add(ForeignInvoice invoice) {
        var earlier = invoices.putIfAbsent(invoice.dealId(), invoice);
        if (earlier == null) {
            requireRoom("ledger", invoices.size());
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
        var table = table(IntakeFile.PAYMENTS, bytes);
        var rows = new PaymentRows(mapping, names, new Columns(table.header()), invoices.values());
        for (var row = table.next(); row != null; row = table.next()) {
            lines++;
            try {
                add(rows.read(row));
            } catch (UnreadableField unreadable) {
                rejected.add(
                        new RejectedLine(IntakeFile.PAYMENTS, row.line(), unreadable.field(), unreadable.reason()));
            }
        }
    }

    private void add(PaymentRows.Found found) {
        var payment = found.payment();
        var earlier = payments.computeIfAbsent(found.invoice().dealId(), _ -> new LinkedHashMap<>())
                .putIfAbsent(found.number(), payment);
        if (earlier == null) {
            requireRoom("payments", ++paymentCount);
            return;
        }
        if (!earlier.paidOn().equals(payment.paidOn()) || !earlier.amount().equals(payment.amount())) {
            throw new UnreadableField("payment-id", "is on line " + earlier.line() + " with other content");
        }
        duplicates++;
    }

    private static void requireRoom(String file, int taken) {
        if (taken > MOST_TAKEN) {
            throw new InvalidCommand(file, "has more than " + MOST_TAKEN + " lines to take over; send it in parts");
        }
    }

    /** The date in {@code paid-on} settles what the part payments leave open. */
    private InvoiceWithPayments withPayments(ForeignInvoice invoice) {
        var all = new ArrayList<>(
                payments.getOrDefault(invoice.dealId(), Map.of()).values());
        var open = all.stream().map(ForeignPayment::amount).reduce(invoice.amount(), Money::minus);
        if (invoice.paidOn() != null && open.isPositive()) {
            all.add(new ForeignPayment(
                    IntakeFile.LEDGER, invoice.line(), invoice.settlementId(), invoice.paidOn(), open));
        }
        all.sort(Comparator.comparing(ForeignPayment::paidOn).thenComparingLong(ForeignPayment::line));
        return new InvoiceWithPayments(invoice, all);
    }

    private CsvTable table(IntakeFile file, byte[] bytes) {
        return new CsvTable(file, bytes, mapping.charset(), mapping.delimiter(), broken -> {
            lines++;
            rejected.add(broken);
        });
    }
}
