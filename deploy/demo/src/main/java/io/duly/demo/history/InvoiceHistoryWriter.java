package io.duly.demo.history;

import io.duly.command.deal.IssueCreditNote;
import io.duly.command.deal.IssueInvoice;
import io.duly.command.deal.RecordPayment;
import io.duly.command.deal.ReversePayment;
import io.duly.events.deal.DueDateRoll;
import io.duly.events.deal.PaymentTerms;
import io.duly.events.shared.CreditNoteId;
import io.duly.events.shared.DealId;
import io.duly.events.shared.InstalmentId;
import io.duly.events.shared.InvoiceId;
import io.duly.events.shared.PaymentId;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** Writes the invoices, credit notes, payments and reversals of one deal. */
final class InvoiceHistoryWriter {

    private static final int CREDITED = 5;
    private static final int BOOKED_A_DAY_LATER = 15;
    private static final int PAYMENTS_PER_REVERSAL = 250;
    private static final int BETWEEN_INSTALMENTS = 30;
    private static final Phrase REASON_TO_REVERSE = new Phrase(
            "Банк отозвал перевод: ошибка в реквизитах", "The bank recalled the transfer: wrong account details");

    private final DemoCustomer customer;
    private final DealId dealId;
    private final String dealNumber;
    private final PaymentTerms terms;
    private final LocalDate today;
    private final RandomGenerator random;
    private final HistoryLog history;
    private final Diligence diligence;
    private final PreventionHistoryWriter prevention;
    private final AttemptHistoryWriter attempts;
    private final PromiseHistoryWriter promises;

    private @Nullable DisputeHistoryWriter disputes;
    private int issued;
    private int paid;

    InvoiceHistoryWriter(
            DemoCustomer customer,
            DealId dealId,
            String dealNumber,
            PaymentTerms terms,
            LocalDate today,
            RandomGenerator random,
            HistoryLog history,
            Diligence diligence,
            PreventionHistoryWriter prevention,
            AttemptHistoryWriter attempts,
            PromiseHistoryWriter promises) {
        this.customer = customer;
        this.dealId = dealId;
        this.dealNumber = dealNumber;
        this.terms = terms;
        this.today = today;
        this.random = random;
        this.history = history;
        this.diligence = diligence;
        this.prevention = prevention;
        this.attempts = attempts;
        this.promises = promises;
    }

    /** Only where the deal has one debt, so that each payment is about what is contested. */
    void mayBeContested() {
        disputes = new DisputeHistoryWriter(customer, dealId, history);
    }

    /** @param isOnlyOne whether no other invoice is issued on the deal */
    void issue(LocalDate issuedOn, List<Money> amounts, boolean isOnlyOne) {
        issued++;
        var number = dealNumber + "-" + issued;
        var invoiceId = new InvoiceId(DemoIds.of("invoice", number));
        var parts = new ArrayList<IssueInvoice.Part>();
        for (var amount : amounts) {
            parts.add(new IssueInvoice.Part(amount, parts.isEmpty() ? null : dueOn(issuedOn, parts.size())));
        }
        history.bySalesperson(issuedOn, new IssueInvoice(dealId, invoiceId, number, issuedOn, parts));
        if (issued == 1) {
            prevention.afterInvoice(dueOn(issuedOn, 0), today);
        }
        if (amounts.size() == 1 && RandomChoice.happens(CREDITED, random)) {
            credit(invoiceId, number, issuedOn, amounts.getFirst());
            return;
        }
        for (int i = 0; i < amounts.size(); i++) {
            var paid = pay(amounts.get(i), dueOn(issuedOn, i), issuedOn, invoiceId, number);
            if (issued == 1 && amounts.size() == 1) {
                attempts.write(InstalmentId.of(invoiceId, 1), dueOn(issuedOn, 0), paid.wholeOn());
            }
            if (isOnlyOne && amounts.size() == 1 && !paid.contested()) {
                promise(invoiceId, number, amounts.getFirst(), dueOn(issuedOn, i), paid.on());
            }
        }
    }

    /**
     * How an instalment is paid.
     *
     * @param on the days of the payments
     * @param wholeOn the day on which nothing is left to pay; null where that never happens
     * @param contested whether a part of it is contested
     */
    private record Paid(List<LocalDate> on, @Nullable LocalDate wholeOn, boolean contested) {}

    private void promise(InvoiceId invoiceId, String number, Money amount, LocalDate dueOn, List<LocalDate> paidOn) {
        if (paidOn.stream().noneMatch(day -> day.isBefore(today)) && PromiseHistoryWriter.isLongOverdue(dueOn, today)) {
            promises.notPaid(invoiceId, number, amount, today);
            return;
        }
        switch (paidOn.size()) {
            case 1 -> promises.reminded(invoiceId, number, amount, dueOn, paidOn.getFirst());
            case 2 -> promises.paysInParts(invoiceId, number, amount, paidOn.getFirst(), paidOn.getLast());
            default -> {
                /* nobody pays, and nobody was asked for long enough */
            }
        }
    }

    private void credit(InvoiceId invoiceId, String number, LocalDate issuedOn, Money amount) {
        var creditedOn = WorkingDays.later(issuedOn, 2, 6, random);
        var lessBy = Goods.share(amount, random.nextInt(5, 21), RoundingMode.UP);
        history.byAccountant(
                creditedOn,
                new IssueCreditNote(
                        dealId,
                        new CreditNoteId(DemoIds.of("credit-note", number)),
                        invoiceId,
                        number + new Phrase("К", "K").about(customer),
                        lessBy,
                        creditedOn));
        payParts(amount.minus(lessBy), dueOn(issuedOn, 0), creditedOn, payments(dueOn(issuedOn, 0)));
    }

    private LocalDate dueOn(LocalDate issuedOn, int place) {
        var day = issuedOn.plusDays(terms.netDays() + (long) place * BETWEEN_INSTALMENTS);
        return terms.roll() == DueDateRoll.NONE ? day : WorkingDays.onOrAfter(day);
    }

    private Paid pay(Money amount, LocalDate dueOn, LocalDate notBefore, InvoiceId invoiceId, String number) {
        var parts = payments(dueOn);
        var lastPaidOn = parts.isEmpty() ? null : payDay(dueOn, parts.getLast().day(), notBefore);
        var credited = disputes == null ? null : disputes.contest(invoiceId, number, amount, dueOn, lastPaidOn);
        var paid = payParts(credited == null ? amount : amount.minus(credited), dueOn, notBefore, parts);
        return new Paid(paid.on(), paid.wholeOn(), disputes != null && disputes.contested());
    }

    private List<PaymentPart> payments(LocalDate dueOn) {
        return diligence.adjust(customer.habit().pays(dueOn, today, random), random);
    }

    private Paid payParts(Money amount, LocalDate dueOn, LocalDate notBefore, List<PaymentPart> parts) {
        var paidOn = new ArrayList<LocalDate>();
        LocalDate wholeOn = null;
        var left = amount;
        for (var part : parts) {
            var sum = part.of(amount, left);
            left = left.minus(sum);
            var receivedOn = payDay(dueOn, part.day(), notBefore);
            receive(sum, receivedOn);
            paidOn.add(receivedOn);
            if (left.isZero()) {
                prevention.afterPayment(receivedOn, today);
                wholeOn = receivedOn;
            }
        }
        return new Paid(paidOn, wholeOn, false);
    }

    /** A payment in time comes before the weekend, and a late one after it. */
    private static LocalDate payDay(LocalDate dueOn, int day, LocalDate notBefore) {
        var wished = dueOn.plusDays(day);
        var working = day > 0 ? WorkingDays.onOrAfter(wished) : WorkingDays.onOrBefore(wished);
        return working.isAfter(notBefore) ? working : WorkingDays.onOrAfter(notBefore.plusDays(1));
    }

    private void receive(Money sum, LocalDate valueDate) {
        var paymentId = book(sum, valueDate);
        if (random.nextInt(PAYMENTS_PER_REVERSAL) == 0) {
            var reversedOn = WorkingDays.later(valueDate, 4, 9, random);
            history.byAccountant(
                    reversedOn, new ReversePayment(dealId, paymentId, reversedOn, REASON_TO_REVERSE.about(customer)));
            book(sum, WorkingDays.later(reversedOn, 5, 25, random));
        }
    }

    /** Most bank statements are booked on the same day, some on the next working day. */
    private PaymentId book(Money sum, LocalDate valueDate) {
        paid++;
        var paymentId = new PaymentId(DemoIds.of("payment", dealNumber + "/" + paid));
        var bookedOn = RandomChoice.happens(BOOKED_A_DAY_LATER, random)
                ? WorkingDays.onOrAfter(valueDate.plusDays(1))
                : valueDate;
        history.fromBank(bookedOn, new RecordPayment(dealId, paymentId, sum, valueDate, null));
        return paymentId;
    }
}
