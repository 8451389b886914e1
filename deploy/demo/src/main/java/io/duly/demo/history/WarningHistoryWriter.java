package io.duly.demo.history;

import io.duly.command.customer.SetCreditLimit;
import io.duly.command.warning.ClearWarningSign;
import io.duly.command.warning.RaiseWarningSign;
import io.duly.events.shared.WarningSignId;
import io.duly.events.warning.WarningKind;
import java.time.LocalDate;
import java.util.random.RandomGenerator;

/** Writes the warning signs that people notice at one customer, and its credit limit. */
final class WarningHistoryWriter {

    private static final int WITH_CREDIT_LIMIT = 15;
    private static final int LIMIT_IN_USUAL_ORDERS = 3;

    private final DemoCustomer customer;
    private final RandomGenerator random;
    private final HistoryLog history;
    private final LocalDate registeredOn;
    private final LocalDate today;

    WarningHistoryWriter(
            DemoCustomer customer,
            RandomGenerator random,
            HistoryLog history,
            LocalDate registeredOn,
            LocalDate today) {
        this.customer = customer;
        this.random = random;
        this.history = history;
        this.registeredOn = registeredOn;
        this.today = today;
    }

    void write(ContactStyle style) {
        if (RandomChoice.happens(WITH_CREDIT_LIMIT, random)) {
            history.byHeadOfCollections(
                    registeredOn,
                    new SetCreditLimit(
                            customer.customerId(), customer.usualValue().multipliedBy(LIMIT_IN_USUAL_ORDERS)));
        }
        if (style == ContactStyle.REFUSES) {
            raise(WarningKind.CONTACTS_REFUSED, registeredOn, "«Звоните на общий номер, этого достаточно»");
        }
        switch (customer.habit()) {
            case CHRONICALLY_LATE ->
                raise(
                        WarningKind.DUE_DATE_EVADED,
                        daysAgo(20, 300),
                        "На вопрос о дате оплаты отвечают «как получится»");
            case STOPPED_PAYING, NON_PAYER ->
                raise(WarningKind.RUMOURS_OF_TROUBLE, daysAgo(60, 120), "Поставщики говорят о задержках зарплаты");
            case WORSENING ->
                raise(WarningKind.PERSON_CHANGED_SUDDENLY, daysAgo(2, 7), "Бухгалтер сменился, дел никто не передал");
            case FORGETFUL -> {
                if (RandomChoice.happens(50, random)) {
                    raiseAndClear(
                            WarningKind.DOCUMENTS_NOT_SIGNED, daysAgo(15, 200), "Акт лежит без подписи третью неделю");
                }
            }
            case PUNCTUAL, OVER_PAYER, PART_PAYER -> {
                if (RandomChoice.happens(8, random)) {
                    raiseAndClear(WarningKind.OTHER, daysAgo(15, 300), "Переезжают в другой офис");
                }
            }
        }
    }

    private void raise(WarningKind kind, LocalDate day, String words) {
        history.bySalesperson(day, new RaiseWarningSign(customer.customerId(), signId(kind), kind, null, words, day));
    }

    private void raiseAndClear(WarningKind kind, LocalDate day, String words) {
        raise(kind, day, words);
        var later = WorkingDays.later(day, 4, 10, random);
        history.bySalesperson(later, new ClearWarningSign(customer.customerId(), signId(kind), "Уладили по телефону"));
    }

    private WarningSignId signId(WarningKind kind) {
        return new WarningSignId(DemoIds.of("warning-sign", customer.number() + "/" + kind));
    }

    private LocalDate daysAgo(int fewest, int most) {
        var day = WorkingDays.onOrBefore(today.minusDays(random.nextInt(fewest, most)));
        return day.isAfter(registeredOn) ? day : WorkingDays.onOrAfter(registeredOn.plusDays(1));
    }
}
