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

/** Writes which actions of the standard playbook the salesperson did on one deal. */
final class PreventionHistoryWriter {

    private static final int WAIVED = 6;
    private static final List<Phrase> WAIVERS = List.of(
            new Phrase(
                    "Постоянный клиент, знаем его десять лет", "A regular customer whom we have known for ten years"),
            new Phrase("Предоплата половины суммы", "Half is paid in advance"),
            new Phrase("Срочный заказ, оформим следом", "An urgent order, the papers will follow"));
    private static final List<Phrase> FEWER_CONTACTS = List.of(
            new Phrase("Небольшая фирма: больше людей у них нет", "A small firm: there are no more people"),
            new Phrase(
                    "Остальные контакты обещали прислать с договором",
                    "They promised the other contacts with the contract"),
            new Phrase("Первая сделка на небольшую сумму", "A first deal over a small amount"));

    private final DealId dealId;
    private final DemoCustomer customer;
    private final ContactHistoryWriter contacts;
    private final Diligence diligence;
    private final RandomGenerator random;
    private final HistoryLog history;
    private final Set<String> finished = new HashSet<>();

    PreventionHistoryWriter(
            DealId dealId,
            DemoCustomer customer,
            ContactHistoryWriter contacts,
            Diligence diligence,
            RandomGenerator random,
            HistoryLog history) {
        this.dealId = dealId;
        this.customer = customer;
        this.contacts = contacts;
        this.diligence = diligence;
        this.random = random;
        this.history = history;
    }

    /** Writes the actions up to the day on which the terms are agreed. */
    void negotiate(LocalDate openedOn, LocalDate agreedOn) {
        doOrWaive(
                "check-company",
                day(openedOn, 2),
                agreedOn,
                new Phrase(
                        "выписка и арбитраж проверены, вопросов нет",
                        "company register and court records checked, nothing found"),
                null);
        doMaybe("payment-talk", day(openedOn, 3), agreedOn);
        nameContactMaybe("payment-person", day(openedOn, 5), agreedOn);
        if (!contacts.areEnoughOn(agreedOn)) {
            history.byHeadOfSales(
                    agreedOn,
                    new WaiveCoverage(
                            dealId, RandomChoice.oneOf(FEWER_CONTACTS, random).about(customer)));
        }
    }

    /** Writes the actions up to the signature. */
    void agreeContract(LocalDate agreedOn, LocalDate signedOn) {
        doOrWaive("contract-clauses", day(agreedOn, 2), signedOn, null, "https://documents.example/" + dealId.value());
        noteMaybe(
                "signatory-authority",
                day(agreedOn, 3),
                signedOn,
                new Phrase(
                        "доверенность в силе до конца года",
                        "the power of attorney is good until the end of the year"));
        nameContactMaybe("accounts-payable-contact", day(agreedOn, 5), signedOn);
    }

    /** @param until the last day on which an action may be done */
    void afterDelivery(LocalDate deliveredOn, LocalDate until) {
        var slow = RandomChoice.happens(diligence.percent(), random) ? random.nextInt(0, 3) : random.nextInt(3, 16);
        doOrWaive(
                "documents-received",
                day(deliveredOn, slow),
                until,
                new Phrase("УПД получены, подписаны", "delivery papers received and signed"),
                null);
        doMaybe("due-date-read-back", day(deliveredOn, 2), until);
    }

    void afterInvoice(LocalDate dueOn, LocalDate until) {
        doMaybe("payment-reminder", WorkingDays.onOrBefore(dueOn.minusDays(7)), until);
        doMaybe("payment-scheduled", WorkingDays.onOrBefore(dueOn.minusDays(1)), until);
    }

    void afterPayment(LocalDate day, LocalDate until) {
        doMaybe("thanks", day(day, 1), until);
    }

    private void doOrWaive(
            String action, LocalDate day, LocalDate before, @Nullable Phrase note, @Nullable String document) {
        var by = earlier(day, before);
        if (RandomChoice.happens(WAIVED, random)) {
            history.byHeadOfSales(
                    by,
                    new WaivePreventionAction(
                            dealId,
                            id(action),
                            RandomChoice.oneOf(WAIVERS, random).about(customer)));
        } else {
            finish(action, by, note, document, null);
        }
    }

    private void doMaybe(String action, LocalDate day, LocalDate before) {
        maybe(day, before, on -> finish(action, on, null, null, null));
    }

    private void noteMaybe(String action, LocalDate day, LocalDate before, Phrase note) {
        maybe(day, before, on -> finish(action, on, note, null, null));
    }

    private void nameContactMaybe(String action, LocalDate day, LocalDate before) {
        maybe(day, before, on -> contacts.anybodyReachableOn(on).ifPresent(who -> finish(action, on, null, null, who)));
    }

    private void maybe(LocalDate day, LocalDate before, Consumer<LocalDate> act) {
        var on = day(day, diligence.daysOfDelay(random));
        if (diligence.doesAction(random) && !on.isAfter(before)) {
            act.accept(on);
        }
    }

    private void finish(
            String action,
            LocalDate day,
            @Nullable Phrase note,
            @Nullable String document,
            @Nullable ContactPersonId contact) {
        if (finished.add(action)) {
            history.bySalesperson(
                    day,
                    new FinishPreventionAction(
                            dealId, id(action), day, note == null ? null : note.about(customer), document, contact));
        }
    }

    private static ActionId id(String action) {
        return ActionId.of(action);
    }

    private static LocalDate day(LocalDate from, int workingDays) {
        return WorkingDays.onOrAfter(from.plusDays(workingDays));
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
