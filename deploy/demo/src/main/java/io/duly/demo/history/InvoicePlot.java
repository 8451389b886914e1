package io.duly.demo.history;

import io.duly.command.deal.IssueCreditNote;
import io.duly.command.deal.IssueInvoice;
import io.duly.command.deal.RecordPayment;
import io.duly.command.deal.ReversePayment;
import io.duly.events.deal.DueDateRoll;
import io.duly.events.deal.PaymentTerms;
import io.duly.events.shared.CreditNoteId;
import io.duly.events.shared.DealId;
import io.duly.events.shared.InvoiceId;
import io.duly.events.shared.PaymentId;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.joda.money.Money;

/** Tells the money side of one deal: invoices, credit notes, payments as the customer is used to, and recalls. */
final class InvoicePlot {

    private static final int CREDITED = 5;
    private static final int BOOKED_A_DAY_LATER = 15;
    private static final int ONE_IN_RECALLED = 250;
    private static final int BETWEEN_INSTALMENTS = 30;
    private static final String RECALLED = "Банк отозвал перевод: ошибка в реквизитах";

    private final DemoCustomer customer;
    private final DealId dealId;
    private final String dealNumber;
    private final PaymentTerms terms;
    private final LocalDate today;
    private final RandomGenerator dice;
    private final Diary diary;
    private final Care care;
    private final PreventionPlot prevention;

    private int issued;
    private int paid;

    InvoicePlot(
            DemoCustomer customer,
            DealId dealId,
            String dealNumber,
            PaymentTerms terms,
            LocalDate today,
            RandomGenerator dice,
            Diary diary,
            Care care,
            PreventionPlot prevention) {
        this.customer = customer;
        this.dealId = dealId;
        this.dealNumber = dealNumber;
        this.terms = terms;
        this.today = today;
        this.dice = dice;
        this.diary = diary;
        this.care = care;
        this.prevention = prevention;
    }

    void issue(LocalDate issuedOn, List<Money> amounts) {
        issued++;
        var number = dealNumber + "-" + issued;
        var invoiceId = new InvoiceId(DemoIds.of("invoice", number));
        var parts = new ArrayList<IssueInvoice.Part>();
        for (var amount : amounts) {
            parts.add(new IssueInvoice.Part(amount, parts.isEmpty() ? null : dueOn(issuedOn, parts.size())));
        }
        diary.sales(issuedOn, new IssueInvoice(dealId, invoiceId, number, issuedOn, parts));
        if (issued == 1) {
            prevention.invoiced(dueOn(issuedOn, 0), today);
        }
        if (amounts.size() == 1 && Odds.of(CREDITED, dice)) {
            credit(invoiceId, number, issuedOn, amounts.getFirst());
            return;
        }
        for (int i = 0; i < amounts.size(); i++) {
            pay(amounts.get(i), dueOn(issuedOn, i), issuedOn);
        }
    }

    private void credit(InvoiceId invoiceId, String number, LocalDate issuedOn, Money amount) {
        var creditedOn = Diary.later(issuedOn, 2, 6, dice);
        var lessBy = Goods.share(amount, dice.nextInt(5, 21), RoundingMode.UP);
        diary.headOfSales(
                creditedOn,
                new IssueCreditNote(
                        dealId,
                        new CreditNoteId(DemoIds.of("credit-note", number)),
                        invoiceId,
                        number + "К",
                        lessBy,
                        creditedOn));
        pay(amount.minus(lessBy), dueOn(issuedOn, 0), creditedOn);
    }

    private LocalDate dueOn(LocalDate issuedOn, int place) {
        var day = issuedOn.plusDays(terms.netDays() + (long) place * BETWEEN_INSTALMENTS);
        return terms.roll() == DueDateRoll.NONE ? day : Diary.workingDayFrom(day);
    }

    private void pay(Money amount, LocalDate dueOn, LocalDate notBefore) {
        var left = amount;
        for (var portion : care.sways(customer.habit().pays(dueOn, today, dice), dice)) {
            var sum = portion.of(amount, left);
            left = left.minus(sum);
            var arrived = payDay(dueOn, portion.day(), notBefore);
            arrive(sum, arrived);
            if (left.isZero()) {
                prevention.paid(arrived, today);
            }
        }
    }

    /** Who means to be on time pays before a weekend, everybody else after it. */
    private static LocalDate payDay(LocalDate dueOn, int day, LocalDate notBefore) {
        var wished = dueOn.plusDays(day);
        var working = day > 0 ? Diary.workingDayFrom(wished) : Diary.workingDayBy(wished);
        return working.isAfter(notBefore) ? working : Diary.workingDayFrom(notBefore.plusDays(1));
    }

    private void arrive(Money sum, LocalDate valueDate) {
        var paymentId = book(sum, valueDate);
        if (dice.nextInt(ONE_IN_RECALLED) == 0) {
            var recalledOn = Diary.later(valueDate, 4, 9, dice);
            diary.collector(recalledOn, new ReversePayment(dealId, paymentId, recalledOn, RECALLED));
            book(sum, Diary.later(recalledOn, 5, 25, dice));
        }
    }

    /** Most statements are read on the same evening, some on the next working day. */
    private PaymentId book(Money sum, LocalDate valueDate) {
        paid++;
        var paymentId = new PaymentId(DemoIds.of("payment", dealNumber + "/" + paid));
        var bookedOn = Odds.of(BOOKED_A_DAY_LATER, dice) ? Diary.workingDayFrom(valueDate.plusDays(1)) : valueDate;
        diary.bank(bookedOn, new RecordPayment(dealId, paymentId, sum, valueDate, null));
        return paymentId;
    }
}
