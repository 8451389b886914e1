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
import java.time.LocalDate;
import java.util.List;
import java.util.random.RandomGenerator;
import org.joda.money.CurrencyUnit;

/** Tells one deal to its end, as if there were no today. */
final class DealPlot {

    private static final int LOST_IN_TALKS = 6;
    private static final int LOST_AT_THE_CONTRACT = 5;
    private static final int CANCELLED = 4;

    private static final List<String> REASONS_TO_LOSE =
            List.of("Выбрали другого поставщика", "Бюджет перенесён на следующий год", "Не договорились об отсрочке");
    private static final String REASON_TO_CANCEL = "Заказ отозван покупателем до отгрузки";

    private final DemoCustomer customer;
    private final DemoContacts contacts;
    private final String number;
    private final LocalDate today;
    private final RandomGenerator dice;
    private final DealId dealId;
    private final Diary diary;

    /** @param number the deal's number in the creditor's books */
    DealPlot(DemoCustomer customer, DemoContacts contacts, String number, LocalDate today, RandomGenerator dice) {
        this.customer = customer;
        this.contacts = contacts;
        this.number = number;
        this.today = today;
        this.dice = dice;
        this.dealId = new DealId(DemoIds.of("deal", number));
        this.diary = new Diary(dealId, customer);
    }

    DemoDeal tell(LocalDate openedOn) {
        negotiate(openedOn);
        return new DemoDeal(dealId, customer, diary.facts());
    }

    private void negotiate(LocalDate openedOn) {
        var value = Goods.value(customer, dice);
        diary.sales(
                openedOn,
                new OpenDeal(
                        dealId,
                        customer.customerId(),
                        Goods.title(customer, number, dice),
                        value,
                        openedOn,
                        customer.salesperson(),
                        OpenDeal.STANDARD_POLICY,
                        Origin.ENTERED));
        var care = Care.of(customer.salesperson(), contacts.areEnoughOn(openedOn.plusDays(1)), dice);
        var prevention = new PreventionPlot(dealId, contacts, care, dice, diary);
        if (Odds.of(LOST_IN_TALKS, dice)) {
            lose(Diary.later(openedOn, 10, 50, dice));
            return;
        }
        var agreedOn = Diary.later(openedOn, 4, 32, dice);
        var terms = terms();
        prevention.negotiated(openedOn, agreedOn);
        diary.sales(agreedOn, new AgreePaymentTerms(dealId, terms, agreedOn));
        if (Odds.of(LOST_AT_THE_CONTRACT, dice)) {
            lose(Diary.later(agreedOn, 7, 30, dice));
            return;
        }
        var signedOn = Diary.later(agreedOn, 2, 14, dice);
        prevention.contracted(agreedOn, signedOn);
        diary.sales(signedOn, new SignContract(dealId, "Д-" + number, signedOn));
        if (Odds.of(CANCELLED, dice)) {
            var day = Diary.later(signedOn, 3, 20, dice);
            diary.headOfSales(day, new CloseDeal(dealId, Outcome.CANCELLED, day, REASON_TO_CANCEL));
            return;
        }
        deliver(
                signedOn,
                prevention,
                new InvoicePlot(customer, dealId, number, terms, today, dice, diary, care, prevention),
                InvoicePlan.draw(dice).amounts(value));
    }

    private void deliver(
            LocalDate signedOn, PreventionPlot prevention, InvoicePlot invoices, InvoicePlan.Amounts amounts) {
        if (!amounts.inAdvance().isEmpty()) {
            invoices.issue(Diary.later(signedOn, 1, 3, dice), amounts.inAdvance());
        }
        var deliveredOn = Diary.later(signedOn, 8, 36, dice);
        diary.sales(deliveredOn, new RecordDelivery(dealId, deliveredOn, "УПД " + number));
        prevention.delivered(deliveredOn, today);
        invoices.issue(Diary.later(deliveredOn, 0, 2, dice), amounts.onDelivery());
    }

    private PaymentTerms terms() {
        var domestic = customer.currency().equals(CurrencyUnit.of("RUB"));
        return new PaymentTerms(customer.netDays(), domestic ? DueDateRoll.NONE : DueDateRoll.FOLLOWING);
    }

    private void lose(LocalDate day) {
        diary.sales(day, new CloseDeal(dealId, Outcome.LOST, day, Odds.oneOf(REASONS_TO_LOSE, dice)));
    }
}
