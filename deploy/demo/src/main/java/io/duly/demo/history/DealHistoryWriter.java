package io.duly.demo.history;

import io.duly.command.deal.AgreePaymentTerms;
import io.duly.command.deal.CloseDeal;
import io.duly.command.deal.OpenDeal;
import io.duly.command.deal.RecordDelivery;
import io.duly.command.deal.SignContract;
import io.duly.events.deal.DueDateRoll;
import io.duly.events.deal.Outcome;
import io.duly.events.deal.PaymentTerms;
import io.duly.events.shared.DealId;
import io.duly.events.shared.Origin;
import io.duly.events.shared.PolicyId;
import java.time.LocalDate;
import java.util.List;
import java.util.random.RandomGenerator;
import org.joda.money.CurrencyUnit;

/** Writes the commands of one deal up to its end, including those after today. */
final class DealHistoryWriter {

    private static final int LOST_IN_NEGOTIATION = 6;
    private static final int LOST_AT_CONTRACT = 5;
    private static final int CANCELLED = 4;

    private static final List<Phrase> REASONS_TO_LOSE = List.of(
            new Phrase("Выбрали другого поставщика", "They chose another supplier"),
            new Phrase("Бюджет перенесён на следующий год", "Their budget moved to next year"),
            new Phrase("Не договорились об отсрочке", "No agreement about the time to pay"));
    private static final Phrase REASON_TO_CANCEL =
            new Phrase("Заказ отозван покупателем до отгрузки", "The buyer withdrew the order before dispatch");

    private final DemoCustomer customer;
    private final ContactHistoryWriter contacts;
    private final String number;
    private final LocalDate today;
    private final RandomGenerator random;
    private final DealId dealId;
    private final HistoryLog history;

    /** @param number the number that the creditor gives the deal */
    DealHistoryWriter(
            DemoCustomer customer,
            ContactHistoryWriter contacts,
            String number,
            LocalDate today,
            RandomGenerator random) {
        this.customer = customer;
        this.contacts = contacts;
        this.number = number;
        this.today = today;
        this.random = random;
        this.dealId = new DealId(DemoIds.of("deal", number));
        this.history = new HistoryLog(dealId, customer);
    }

    DemoDeal write(LocalDate openedOn) {
        negotiate(openedOn);
        return new DemoDeal(dealId, customer, history.entries());
    }

    private void negotiate(LocalDate openedOn) {
        var value = Goods.value(customer, random);
        history.bySalesperson(
                openedOn,
                new OpenDeal(
                        dealId,
                        customer.customerId(),
                        Goods.title(customer, number, random),
                        value,
                        openedOn,
                        customer.salesperson(),
                        PolicyId.STANDARD,
                        Origin.ENTERED));
        var diligence = Diligence.of(customer.salesperson(), contacts.areEnoughOn(openedOn.plusDays(1)), random);
        var prevention = new PreventionHistoryWriter(dealId, customer, contacts, diligence, random, history);
        if (RandomChoice.happens(LOST_IN_NEGOTIATION, random)) {
            lose(WorkingDays.later(openedOn, 10, 50, random));
            return;
        }
        var agreedOn = WorkingDays.later(openedOn, 4, 32, random);
        var terms = terms();
        prevention.negotiate(openedOn, agreedOn);
        history.bySalesperson(agreedOn, new AgreePaymentTerms(dealId, terms, agreedOn));
        if (RandomChoice.happens(LOST_AT_CONTRACT, random)) {
            lose(WorkingDays.later(agreedOn, 7, 30, random));
            return;
        }
        var signedOn = WorkingDays.later(agreedOn, 2, 14, random);
        prevention.agreeContract(agreedOn, signedOn);
        history.bySalesperson(
                signedOn, new SignContract(dealId, new Phrase("Д-", "C-").about(customer) + number, signedOn));
        if (RandomChoice.happens(CANCELLED, random)) {
            var day = WorkingDays.later(signedOn, 3, 20, random);
            history.byHeadOfSales(day, new CloseDeal(dealId, Outcome.CANCELLED, day, REASON_TO_CANCEL.about(customer)));
            return;
        }
        deliver(
                signedOn,
                prevention,
                new InvoiceHistoryWriter(
                        customer,
                        dealId,
                        number,
                        terms,
                        today,
                        random,
                        history,
                        diligence,
                        prevention,
                        new AttemptHistoryWriter(customer, contacts, dealId, today, history),
                        new PromiseHistoryWriter(dealId, customer, contacts, history)),
                InvoicePlan.draw(random).amounts(value));
    }

    private void deliver(
            LocalDate signedOn,
            PreventionHistoryWriter prevention,
            InvoiceHistoryWriter invoices,
            InvoicePlan.Amounts amounts) {
        if (!amounts.inAdvance().isEmpty()) {
            invoices.issue(WorkingDays.later(signedOn, 1, 3, random), amounts.inAdvance(), false);
        }
        if (amounts.areOne()) {
            invoices.mayBeContested();
        }
        var deliveredOn = WorkingDays.later(signedOn, 8, 36, random);
        history.bySalesperson(
                deliveredOn,
                new RecordDelivery(dealId, deliveredOn, new Phrase("УПД ", "DN ").about(customer) + number));
        prevention.afterDelivery(deliveredOn, today);
        invoices.issue(
                WorkingDays.later(deliveredOn, 0, 2, random),
                amounts.onDelivery(),
                amounts.inAdvance().isEmpty());
    }

    private PaymentTerms terms() {
        var domestic = customer.currency().equals(CurrencyUnit.of("RUB"));
        return new PaymentTerms(customer.netDays(), domestic ? DueDateRoll.NONE : DueDateRoll.FOLLOWING);
    }

    private void lose(LocalDate day) {
        history.bySalesperson(
                day,
                new CloseDeal(
                        dealId,
                        Outcome.LOST,
                        day,
                        RandomChoice.oneOf(REASONS_TO_LOSE, random).about(customer)));
    }
}
