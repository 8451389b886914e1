package io.duly.demo.history;

import io.duly.command.prevention.FinishPreventionAction;
import io.duly.command.prevention.WaiveCoverage;
import io.duly.command.prevention.WaivePreventionAction;
import io.duly.events.shared.ActionId;
import io.duly.events.shared.ContactPersonId;
import io.duly.events.shared.DealId;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** Tells what the salesperson did on one deal so that it would be paid in time, by the playbook that Duly ships. */
final class PreventionPlot {

    private static final int WAIVED = 6;
    private static final List<String> WAIVERS = List.of(
            "Постоянный клиент, знаем его десять лет", "Предоплата половины суммы", "Срочный заказ, оформим следом");
    private static final List<String> FEWER_CONTACTS = List.of(
            "Небольшая фирма: больше людей у них нет",
            "Остальные контакты обещали прислать с договором",
            "Первая сделка на небольшую сумму");

    private final DealId dealId;
    private final DemoContacts contacts;
    private final Care care;
    private final RandomGenerator dice;
    private final Diary diary;
    private final Set<String> done = new HashSet<>();

    PreventionPlot(DealId dealId, DemoContacts contacts, Care care, RandomGenerator dice, Diary diary) {
        this.dealId = dealId;
        this.contacts = contacts;
        this.care = care;
        this.dice = dice;
        this.diary = diary;
    }

    /** Up to the day on which the terms are agreed. */
    void negotiated(LocalDate openedOn, LocalDate agreedOn) {
        must("check-company", day(openedOn, 2), agreedOn, "выписка и арбитраж проверены, вопросов нет", null);
        may("payment-talk", day(openedOn, 3), agreedOn);
        mayName("payment-person", day(openedOn, 5), agreedOn);
        if (!contacts.areEnoughOn(agreedOn)) {
            diary.headOfSales(agreedOn, new WaiveCoverage(dealId, Odds.oneOf(FEWER_CONTACTS, dice)));
        }
    }

    /** Up to the signature. */
    void contracted(LocalDate agreedOn, LocalDate signedOn) {
        must("contract-clauses", day(agreedOn, 2), signedOn, null, "https://documents.example/" + dealId.value());
        mayNote("signatory-authority", day(agreedOn, 3), signedOn, "доверенность в силе до конца года");
        mayName("accounts-payable-contact", day(agreedOn, 5), signedOn);
    }

    /** @param until nothing is told from after it */
    void delivered(LocalDate deliveredOn, LocalDate until) {
        var slow = Odds.of(care.percent(), dice) ? dice.nextInt(0, 3) : dice.nextInt(3, 16);
        must("documents-received", day(deliveredOn, slow), until, "УПД получены, подписаны", null);
        may("due-date-read-back", day(deliveredOn, 2), until);
    }

    void invoiced(LocalDate dueOn, LocalDate until) {
        may("payment-reminder", Diary.workingDayBy(dueOn.minusDays(7)), until);
        may("payment-scheduled", Diary.workingDayBy(dueOn.minusDays(1)), until);
    }

    void paid(LocalDate day, LocalDate until) {
        may("thanks", day(day, 1), until);
    }

    private void must(
            String action, LocalDate day, LocalDate before, @Nullable String note, @Nullable String document) {
        var by = earlier(day, before);
        if (Odds.of(WAIVED, dice)) {
            diary.headOfSales(by, new WaivePreventionAction(dealId, id(action), Odds.oneOf(WAIVERS, dice)));
        } else {
            done(action, by, note, document, null);
        }
    }

    private void may(String action, LocalDate day, LocalDate before) {
        when(day, before, on -> done(action, on, null, null, null));
    }

    private void mayNote(String action, LocalDate day, LocalDate before, String note) {
        when(day, before, on -> done(action, on, note, null, null));
    }

    private void mayName(String action, LocalDate day, LocalDate before) {
        when(day, before, on -> contacts.somebodyOn(on).ifPresent(who -> done(action, on, null, null, who)));
    }

    private void when(LocalDate day, LocalDate before, Consumer<LocalDate> act) {
        var on = day(day, care.delay(dice));
        if (care.does(dice) && !on.isAfter(before)) {
            act.accept(on);
        }
    }

    private void done(
            String action,
            LocalDate day,
            @Nullable String note,
            @Nullable String document,
            @Nullable ContactPersonId contact) {
        if (done.add(action)) {
            diary.sales(day, new FinishPreventionAction(dealId, id(action), day, note, document, contact));
        }
    }

    private static ActionId id(String action) {
        return ActionId.of(action);
    }

    private static LocalDate day(LocalDate from, int workingDays) {
        return Diary.workingDayFrom(from.plusDays(workingDays));
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
