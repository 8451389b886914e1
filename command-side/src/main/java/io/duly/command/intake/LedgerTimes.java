package io.duly.command.intake;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/** At which moments one learns of what a ledger says: of invoices in the morning of their day, of payments at night. */
public final class LedgerTimes {

    private static final LocalTime MORNING = LocalTime.of(8, 0);
    private static final LocalTime EVENING = LocalTime.of(18, 0);

    private LedgerTimes() {}

    public static Instant of(ForeignInvoice invoice, ZoneId zone) {
        return at(invoice.issuedOn(), MORNING, zone);
    }

    /** A payment before its invoice is booked on the day of the invoice. It keeps its value date. */
    public static Instant of(ForeignPayment payment, ForeignInvoice invoice, ZoneId zone) {
        var day = payment.paidOn().isBefore(invoice.issuedOn()) ? invoice.issuedOn() : payment.paidOn();
        return at(day, EVENING, zone);
    }

    private static Instant at(LocalDate day, LocalTime time, ZoneId zone) {
        return day.atTime(time).atZone(zone).toInstant();
    }
}
