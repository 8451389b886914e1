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
            raise(
                    WarningKind.CONTACTS_REFUSED,
                    registeredOn,
                    new Phrase("«Звоните на общий номер, этого достаточно»", "“Ring the switchboard, that will do”"));
        }
        switch (customer.habit()) {
            case CHRONICALLY_LATE ->
                raise(
                        WarningKind.DUE_DATE_EVADED,
                        daysAgo(20, 300),
                        new Phrase(
                                "На вопрос о дате оплаты отвечают «как получится»",
                                "Asked when they pay, they say “when we can”"));
            case STOPPED_PAYING, NON_PAYER ->
                raise(
                        WarningKind.RUMOURS_OF_TROUBLE,
                        daysAgo(60, 120),
                        new Phrase(
                                "Поставщики говорят о задержках зарплаты",
                                "Suppliers say that wages are paid late there"));
            case WORSENING ->
                raise(
                        WarningKind.PERSON_CHANGED_SUDDENLY,
                        daysAgo(2, 7),
                        new Phrase(
                                "Бухгалтер сменился, дел никто не передал",
                                "A new accountant, and nothing was handed over"));
            case FORGETFUL -> {
                if (RandomChoice.happens(50, random)) {
                    raiseAndClear(
                            WarningKind.DOCUMENTS_NOT_SIGNED,
                            daysAgo(15, 200),
                            new Phrase(
                                    "Акт лежит без подписи третью неделю",
                                    "The certificate has waited for a signature for three weeks"));
                }
            }
            case PUNCTUAL, OVER_PAYER, PART_PAYER -> {
                if (RandomChoice.happens(8, random)) {
                    raiseAndClear(
                            WarningKind.OTHER,
                            daysAgo(15, 300),
                            new Phrase("Переезжают в другой офис", "They move to another office"));
                }
            }
        }
    }

    private void raise(WarningKind kind, LocalDate day, Phrase words) {
        history.bySalesperson(
                day, new RaiseWarningSign(customer.customerId(), signId(kind), kind, null, words.about(customer), day));
    }

    private void raiseAndClear(WarningKind kind, LocalDate day, Phrase words) {
        raise(kind, day, words);
        var later = WorkingDays.later(day, 4, 10, random);
        history.bySalesperson(
                later,
                new ClearWarningSign(
                        customer.customerId(),
                        signId(kind),
                        new Phrase("Уладили по телефону", "Settled by telephone").about(customer)));
    }

    private WarningSignId signId(WarningKind kind) {
        return new WarningSignId(DemoIds.of("warning-sign", customer.number() + "/" + kind));
    }

    private LocalDate daysAgo(int fewest, int most) {
        var day = WorkingDays.onOrBefore(today.minusDays(random.nextInt(fewest, most)));
        return day.isAfter(registeredOn) ? day : WorkingDays.onOrAfter(registeredOn.plusDays(1));
    }
}
