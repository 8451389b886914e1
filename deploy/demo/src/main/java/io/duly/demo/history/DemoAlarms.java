package io.duly.demo.history;

import io.duly.command.customer.SetCreditLimit;
import io.duly.command.warning.ClearWarningSign;
import io.duly.command.warning.RaiseWarningSign;
import io.duly.events.shared.WarningSignId;
import io.duly.events.warning.WarningKind;
import java.time.LocalDate;
import java.util.random.RandomGenerator;

/** What people noticed about one customer, and how much it may owe. */
final class DemoAlarms {

    private static final int LIMITED = 15;
    private static final int USUAL_ORDERS_ALLOWED = 3;

    private final DemoCustomer customer;
    private final RandomGenerator dice;
    private final Diary diary;
    private final LocalDate registeredOn;
    private final LocalDate today;

    DemoAlarms(DemoCustomer customer, RandomGenerator dice, Diary diary, LocalDate registeredOn, LocalDate today) {
        this.customer = customer;
        this.dice = dice;
        this.diary = diary;
        this.registeredOn = registeredOn;
        this.today = today;
    }

    void noticed(ContactStyle style) {
        if (Odds.of(LIMITED, dice)) {
            diary.headOfCollections(
                    registeredOn,
                    new SetCreditLimit(
                            customer.customerId(), customer.usualValue().multipliedBy(USUAL_ORDERS_ALLOWED)));
        }
        if (style == ContactStyle.REFUSES) {
            raise(WarningKind.CONTACTS_REFUSED, registeredOn, "«Звоните на общий номер, этого достаточно»");
        }
        switch (customer.habit()) {
            case CHRONICALLY_LATE ->
                raise(WarningKind.DUE_DATE_EVADED, ago(20, 300), "На вопрос о дате оплаты отвечают «как получится»");
            case STOPPED_PAYING, NON_PAYER ->
                raise(WarningKind.RUMOURS_OF_TROUBLE, ago(60, 120), "Поставщики говорят о задержках зарплаты");
            case WORSENING ->
                raise(WarningKind.PERSON_CHANGED_SUDDENLY, ago(2, 7), "Бухгалтер сменился, дел никто не передал");
            case FORGETFUL -> {
                if (Odds.of(50, dice)) {
                    settled(WarningKind.DOCUMENTS_NOT_SIGNED, ago(15, 200), "Акт лежит без подписи третью неделю");
                }
            }
            case PUNCTUAL, OVER_PAYER, PART_PAYER -> {
                if (Odds.of(8, dice)) {
                    settled(WarningKind.OTHER, ago(15, 300), "Переезжают в другой офис");
                }
            }
        }
    }

    private void raise(WarningKind kind, LocalDate day, String words) {
        diary.sales(day, new RaiseWarningSign(customer.customerId(), signId(kind), kind, null, words, day));
    }

    private void settled(WarningKind kind, LocalDate day, String words) {
        raise(kind, day, words);
        var later = Diary.later(day, 4, 10, dice);
        diary.sales(later, new ClearWarningSign(customer.customerId(), signId(kind), "Уладили по телефону"));
    }

    private WarningSignId signId(WarningKind kind) {
        return new WarningSignId(DemoIds.of("warning-sign", customer.number() + "/" + kind));
    }

    private LocalDate ago(int fewest, int most) {
        var day = Diary.workingDayBy(today.minusDays(dice.nextInt(fewest, most)));
        return day.isAfter(registeredOn) ? day : Diary.workingDayFrom(registeredOn.plusDays(1));
    }
}
