package io.duly.demo.history;

import io.duly.command.promise.GivePromise;
import io.duly.command.promise.WithdrawPromise;
import io.duly.events.shared.DealId;
import io.duly.events.shared.InstalmentId;
import io.duly.events.shared.InvoiceId;
import io.duly.events.shared.PromiseId;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.joda.money.Money;

/**
 * Writes what customers promise when they are reminded. The number of the invoice decides how they keep their word, so
 * that nothing else of the ledger changes by it.
 */
final class PromiseHistoryWriter {

    private static final int REMINDED_AFTER = 4;
    private static final int BROKEN_AFTER = 3;
    private static final int FARTHEST = 30;
    private static final int LATE = 21;
    private static final int MORNING = 4;
    private static final Phrase WORDS = new Phrase("Обещали оплатить", "They promised to pay");
    private static final Phrase MISTAKE = new Phrase("Записано не на тот счёт", "Written down for the wrong invoice");

    private final DealId dealId;
    private final DemoCustomer customer;
    private final ContactHistoryWriter contacts;
    private final HistoryLog history;
    private final PlanHistoryWriter plans;

    PromiseHistoryWriter(DealId dealId, DemoCustomer customer, ContactHistoryWriter contacts, HistoryLog history) {
        this.dealId = dealId;
        this.customer = customer;
        this.contacts = contacts;
        this.history = history;
        this.plans = new PlanHistoryWriter(dealId, customer, contacts, history);
    }

    /** Somebody is reminded of an invoice that is paid late, and promises all of it or asks to pay it in parts. */
    void reminded(InvoiceId invoice, String number, Money open, LocalDate dueOn, LocalDate paidOn) {
        var madeOn = WorkingDays.onOrAfter(dueOn.plusDays(REMINDED_AFTER));
        if (!paidOn.isAfter(madeOn.plusDays(1))) {
            return;
        }
        switch (Math.floorMod(number.hashCode(), 5)) {
            case 0, 1 -> {
                if (!paidOn.isAfter(madeOn.plusDays(FARTHEST))) {
                    promise(invoice, number, open, madeOn, paidOn);
                }
            }
            case 2 -> {
                var by = WorkingDays.onOrAfter(madeOn.plusDays(BROKEN_AFTER));
                if (by.isBefore(paidOn)) {
                    promise(invoice, number, open, madeOn, by);
                }
            }
            case 3 -> {
                if (promise(invoice, number, open, madeOn, WorkingDays.onOrAfter(madeOn.plusDays(FARTHEST)))) {
                    history.byCollector(
                            madeOn, new WithdrawPromise(customer.customerId(), id(number), MISTAKE.about(customer)));
                }
            }
            default -> plans.agreed(invoice, number, open, madeOn, paidOn);
        }
    }

    /** Whether a debt is so late that its debtor was made to promise something. */
    static boolean isLongOverdue(LocalDate dueOn, LocalDate today) {
        return dueOn.isBefore(today.minusDays(LATE));
    }

    /** Whoever has not paid for long broke a promise last week. Some promise again in these days, or agree a plan. */
    void notPaid(InvoiceId invoice, String number, Money open, LocalDate today) {
        promise(
                invoice,
                number,
                open,
                WorkingDays.onOrBefore(today.minusDays(LATE / 2)),
                WorkingDays.onOrAfter(today.minusDays(LATE / 3)));
        var yesterday = WorkingDays.onOrBefore(today.minusDays(1));
        switch (Math.floorMod(number.hashCode(), 5)) {
            case 0, 1 ->
                promise(invoice, number + "/2", open, yesterday, WorkingDays.onOrAfter(today.plusDays(BROKEN_AFTER)));
            case 2, 3 -> plans.agreed(invoice, number, open, yesterday, today.plusMonths(6));
            default -> {
                /* nothing since */
            }
        }
    }

    /** Somebody promises all of an invoice, and pays a part of it in time. */
    void paysInParts(InvoiceId invoice, String number, Money open, LocalDate firstPaidOn, LocalDate restPaidOn) {
        var madeOn = WorkingDays.onOrBefore(firstPaidOn.minusDays(1));
        var by = WorkingDays.onOrAfter(firstPaidOn.plusDays(BROKEN_AFTER));
        if (by.isBefore(restPaidOn)) {
            promise(invoice, number, open, madeOn, by);
        }
    }

    private boolean promise(InvoiceId invoice, String number, Money amount, LocalDate madeOn, LocalDate by) {
        var person = contacts.anybodyReachableOn(madeOn);
        person.ifPresent(somebody -> history.byCollector(
                madeOn,
                new GivePromise(
                        customer.customerId(),
                        id(number),
                        somebody,
                        madeOn.atTime(MORNING, 0).toInstant(ZoneOffset.UTC),
                        List.of(new GivePromise.Part(
                                by, List.of(new GivePromise.Amount(dealId, InstalmentId.of(invoice, 1), amount)))),
                        0,
                        List.of(),
                        WORDS.about(customer),
                        null)));
        return person.isPresent();
    }

    private static PromiseId id(String number) {
        return new PromiseId(DemoIds.of("promise", number));
    }
}
