package io.duly.demo.history;

import io.duly.command.plan.AgreePaymentPlan;
import io.duly.events.plan.BreachRule;
import io.duly.events.plan.PlanConsequence;
import io.duly.events.plan.PlanKind;
import io.duly.events.shared.DealId;
import io.duly.events.shared.InstalmentId;
import io.duly.events.shared.InvoiceId;
import io.duly.events.shared.PlanId;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import org.joda.money.Money;

/** Writes which late debts are agreed to be paid in two parts. The number of the invoice decides how that ends. */
final class PlanHistoryWriter {

    private static final int LONGEST = 28;
    private static final int FIRST_PART_AFTER = 3;
    private static final Phrase WORDS = new Phrase("Просят разбить на две части", "They ask to pay it in two parts");

    private final DealId dealId;
    private final DemoCustomer customer;
    private final ContactHistoryWriter contacts;
    private final HistoryLog history;

    PlanHistoryWriter(DealId dealId, DemoCustomer customer, ContactHistoryWriter contacts, HistoryLog history) {
        this.dealId = dealId;
        this.customer = customer;
        this.contacts = contacts;
        this.history = history;
    }

    /** All of an invoice, of which nothing is paid until a day, is agreed to be paid in two parts. */
    void agreed(InvoiceId invoice, String number, Money open, LocalDate agreedOn, LocalDate paidOn) {
        var inTime = Math.floorMod(number.hashCode(), 2) == 0 && !paidOn.isAfter(agreedOn.plusDays(LONGEST - 7));
        var first = inTime ? paidOn : WorkingDays.onOrAfter(agreedOn.plusDays(FIRST_PART_AFTER));
        var half = open.dividedBy(2, RoundingMode.DOWN);
        var person = contacts.anybodyReachableOn(agreedOn);
        person.ifPresent(somebody -> history.byCollector(
                agreedOn,
                new AgreePaymentPlan(
                        dealId,
                        new PlanId(DemoIds.of("plan", number)),
                        List.of(InstalmentId.of(invoice, 1)),
                        List.of(
                                new AgreePaymentPlan.Part(first, half),
                                new AgreePaymentPlan.Part(WorkingDays.onOrAfter(first.plusDays(5)), open.minus(half))),
                        PlanKind.TOLERATED,
                        agreedOn,
                        somebody,
                        new BreachRule(1, 1),
                        PlanConsequence.OLD_DUE_DATES,
                        null,
                        WORDS.about(customer))));
    }
}
