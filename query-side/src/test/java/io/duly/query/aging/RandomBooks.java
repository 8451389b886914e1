package io.duly.query.aging;

import io.duly.events.deal.DealEvent;
import io.duly.events.shared.InvoiceId;
import io.duly.query.testing.BookedDeal;
import io.duly.query.testing.Deals;
import io.duly.state.money.InvoiceState;
import io.duly.state.money.Ledger;
import io.duly.state.money.PaymentState;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.joda.money.Money;

/**
 * Random histories of customers who owe in two currencies, written straight as events. A third of the facts lie ahead
 * of the day on which they were recorded, as in a store of the time when nobody refused them.
 */
final class RandomBooks {

    static final ZoneId ZONE = ZoneId.of("Europe/Moscow");
    static final LocalDate LAST_RECORDED_ON = LocalDate.of(2026, 3, 20);

    private static final int RECORDING_DAYS = 40;
    private static final int ACTS = 14;

    /** What one act made of a deal, and when it was recorded. */
    record Entry(Instant at, List<DealEvent> events) {}

    private final Random random;
    private final List<BookedDeal> deals = new ArrayList<>();
    private final List<Entry> entries = new ArrayList<>();
    private final Set<InvoiceId> called = new HashSet<>();
    private int invoices;
    private int payments;
    private int creditNotes;

    private RandomBooks(long seed, int customer) {
        this.random = new Random(seed);
        for (var currency : List.of("EUR", "EUR", "USD")) {
            deals.add(new BookedDeal(customer * 10 + deals.size(), customer, currency));
        }
    }

    /** What happened to three deals of a customer, in the order in which it was recorded. */
    static List<Entry> of(long seed, int customer) {
        var books = new RandomBooks(seed, customer);
        var first = LAST_RECORDED_ON.minusDays(RECORDING_DAYS);
        books.deals.forEach(deal -> books.record(first, List.of(deal.opened(first))));
        for (int act = 0; act < ACTS * books.deals.size(); act++) {
            books.act(first.plusDays((long) RECORDING_DAYS * act / ACTS / books.deals.size()));
        }
        return books.entries;
    }

    private void act(LocalDate today) {
        var deal = deals.get(random.nextInt(deals.size()));
        var events = new ArrayList<DealEvent>();
        switch (random.nextInt(12)) {
            case 0, 1, 2 -> invoice(deal, day(today), events);
            case 3, 4, 5 -> events.add(deal.paid(++payments, amount(9_000), day(today)));
            case 6 -> takeBack(deal, day(today), events);
            case 7 -> credit(deal, day(today), events);
            case 8 -> withdraw(deal, day(today), events);
            case 9 -> move(deal, day(today), events);
            case 10 -> climb(deal, today, events);
            default -> writeOff(deal, day(today), events);
        }
        setRight(deal, events);
        record(today, events);
    }

    private void invoice(BookedDeal deal, LocalDate issuedOn, List<DealEvent> events) {
        var parts = new ArrayList<Object>();
        for (int part = 0; part <= random.nextInt(3); part++) {
            parts.add(amount(5_000));
            parts.add(issuedOn.plusDays(random.nextInt(40)));
        }
        events.add(deal.invoiced(++invoices, issuedOn, parts.toArray()));
    }

    private void takeBack(BookedDeal deal, LocalDate on, List<DealEvent> events) {
        var standing = standing(deal);
        if (!standing.isEmpty()) {
            var payment = oneOf(standing);
            events.add(deal.takenBack(number(deal, payment), since(payment, on)));
        }
    }

    private void credit(BookedDeal deal, LocalDate on, List<DealEvent> events) {
        var known = ledger(deal).invoices();
        if (!known.isEmpty()) {
            var invoice = oneOf(known);
            var left = invoice.amount().minus(ledger(deal).credited(invoice.invoiceId()));
            if (left.isPositive()) {
                events.add(deal.credited(++creditNotes, number(deal, invoice), upTo(left), on));
            }
        }
    }

    /** A part bounces, or is given back. */
    private void withdraw(BookedDeal deal, LocalDate on, List<DealEvent> events) {
        var standing = standing(deal);
        if (!standing.isEmpty()) {
            var payment = oneOf(standing);
            var part = upTo(ledger(deal).standing(payment.source()));
            events.add(
                    random.nextBoolean()
                            ? deal.partTakenBack(number(deal, payment), part, since(payment, on))
                            : deal.refunded(number(deal, payment), part, since(payment, on)));
        }
    }

    /** From the first deal in euro to the second. */
    private void move(BookedDeal deal, LocalDate on, List<DealEvent> events) {
        var standing = standing(deal);
        var other = deals.get(1);
        if (deal == deals.getFirst() && !standing.isEmpty()) {
            var payment = oneOf(standing);
            var part = upTo(ledger(deal).standing(payment.source()));
            var movedOn = since(payment, on);
            events.add(deal.movedTo(other.dealId(), number(deal, payment), part, movedOn));
            events.add(other.movedFrom(deal.dealId(), ++payments, part, movedOn));
            setRight(other, events);
        }
    }

    private void climb(BookedDeal deal, LocalDate today, List<DealEvent> events) {
        var known = ledger(deal).invoices();
        if (!known.isEmpty()) {
            var invoice = oneOf(known);
            if (called.add(invoice.invoiceId())) {
                events.add(deal.took(Deals.CALL, number(deal, invoice), 1, today));
            }
        }
    }

    private void writeOff(BookedDeal deal, LocalDate on, List<DealEvent> events) {
        var known = ledger(deal).invoices();
        if (!known.isEmpty()) {
            var invoice = oneOf(known);
            var open = invoice.instalments().getFirst().open();
            if (open.isPositive()) {
                var little = Money.of(open.getCurrencyUnit(), new BigDecimal("0.50"));
                var given = open.isLessThan(little) ? open : little;
                var issuedOn = invoice.issued().issuedOn();
                events.add(deal.writtenOff(
                        number(deal, invoice),
                        1,
                        given.getAmount().toPlainString(),
                        on.isBefore(issuedOn) ? issuedOn : on));
            }
        }
    }

    /** As the deal does by itself; of an old deal not always. */
    private void setRight(BookedDeal deal, List<DealEvent> events) {
        if (random.nextInt(4) > 0 && !ledger(deal).unapplied().isEmpty()) {
            var oldest = ledger(deal).unapplied().getFirst();
            if (!ledger(deal).allocate(oldest).parts().isEmpty()) {
                events.add(deal.unappliedUsed());
            }
        }
        if (random.nextInt(4) > 0 && !ledger(deal).misplaced().isNothing()) {
            events.add(deal.setStraight());
        }
    }

    private void record(LocalDate today, List<? extends DealEvent> events) {
        if (!events.isEmpty()) {
            entries.add(new Entry(today.atTime(12, 0).atZone(ZONE).toInstant(), List.copyOf(events)));
        }
    }

    private LocalDate day(LocalDate today) {
        return random.nextInt(3) == 0 ? today.plusDays(1L + random.nextInt(60)) : today.minusDays(random.nextInt(30));
    }

    /** Nothing goes away before it came. */
    private static LocalDate since(PaymentState payment, LocalDate on) {
        var came = payment.received().receivedOn();
        return on.isBefore(came) ? came : on;
    }

    private String amount(int cents) {
        return BigDecimal.valueOf(1L + random.nextInt(cents), 2).toPlainString();
    }

    private String upTo(Money most) {
        return amount(most.getAmountMinorInt());
    }

    private <T> T oneOf(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private static List<PaymentState> standing(BookedDeal deal) {
        return ledger(deal).payments().stream()
                .filter(payment -> ledger(deal).standing(payment.source()).isPositive())
                .toList();
    }

    private static int number(BookedDeal deal, PaymentState payment) {
        int number = 1;
        while (!deal.paymentId(number).equals(payment.paymentId())) {
            number++;
        }
        return number;
    }

    private static int number(BookedDeal deal, InvoiceState invoice) {
        int number = 1;
        while (!deal.invoiceId(number).equals(invoice.invoiceId())) {
            number++;
        }
        return number;
    }

    private static Ledger ledger(BookedDeal deal) {
        return deal.state().ledger();
    }
}
