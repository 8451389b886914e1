package io.duly.command.promise;

import io.duly.command.calendar.CreditorTime;
import io.duly.command.contact.ContactRefusal;
import io.duly.command.deal.DealRefusal;
import io.duly.command.deal.Require;
import io.duly.command.promise.GivePromise.Amount;
import io.duly.command.refusal.CommandRejected;
import io.duly.events.deal.PromiseToPayGiven;
import io.duly.events.deal.PromisedAmount;
import io.duly.events.deal.PromisedPart;
import io.duly.events.shared.DealId;
import io.duly.events.shared.InstalmentId;
import io.duly.state.contact.ContactBook;
import io.duly.state.deal.DealState.Opened;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.joda.money.Money;

/** Decides what a new promise leads to: one event for each deal that it concerns, or a refusal. */
record Giving(GivePromise command, Map<DealId, Opened> deals, ContactBook contacts, CreditorTime creditor) {

    private static final int FARTHEST_DAYS = 366;
    private static final int BROKEN_BEFORE_A_HEAD = 2;

    /** @param head whether whoever records it is a head */
    List<PromiseToPayGiven> decide(boolean head) {
        requirePerson();
        requireDays();
        requireDeals();
        requireOpen();
        var broken = broken();
        if (broken >= BROKEN_BEFORE_A_HEAD && !head) {
            throw new CommandRejected(
                    PromiseRefusal.PROMISE_NEEDS_A_HEAD,
                    "%d promises about these debts were broken; the next one is recorded by a head of sales or of"
                                    .formatted(broken)
                            + " collections");
        }
        return command.deals().stream().map(deal -> given(opened(deal), broken)).toList();
    }

    private LocalDate madeOn() {
        return creditor.dayOf(command.madeAt());
    }

    private void requirePerson() {
        var person = contacts.find(command.personId());
        if (person.isEmpty()) {
            throw CommandRejected.ofField(
                    ContactRefusal.CONTACT_PERSON_UNKNOWN, "personId", "must be a contact person of this customer");
        }
        if (person.get().hasLeft(madeOn())) {
            throw CommandRejected.ofField(
                    ContactRefusal.CONTACT_PERSON_LEFT, "personId", "no longer worked there on that day");
        }
    }

    private void requireDays() {
        for (int i = 0; i < command.parts().size(); i++) {
            var by = command.parts().get(i).by();
            var field = "parts[" + i + "].by";
            if (by.isBefore(madeOn())) {
                throw CommandRejected.ofField(
                        PromiseRefusal.DAY_BEFORE_THE_PROMISE, field, "must not be before the promise was made");
            }
            if (by.isBefore(creditor.today())) {
                throw CommandRejected.ofField(PromiseRefusal.DAY_HAS_PASSED, field, "must not be in the past");
            }
            if (by.isAfter(madeOn().plusDays(FARTHEST_DAYS))) {
                throw CommandRejected.ofField(
                        PromiseRefusal.DAY_TOO_FAR, field, "must not be more than a year after the promise");
            }
        }
    }

    private void requireDeals() {
        forEach((amount, field) -> {
            var deal = opened(amount.dealId());
            if (!deal.customerId().equals(command.customerId())) {
                throw CommandRejected.ofField(
                        DealRefusal.CUSTOMER_DIFFERS, field + ".dealId", "must be a deal of this customer");
            }
            if (!deal.runs()) {
                throw CommandRejected.ofField(DealRefusal.DEAL_CLOSED, field + ".dealId", "is a deal that has ended");
            }
            Require.instalment(deal, amount.instalmentId(), field + ".instalmentId");
            var currency = deal.ledger().currency();
            if (!amount.amount().getCurrencyUnit().equals(currency)) {
                throw CommandRejected.ofField(
                        DealRefusal.CURRENCY_DIFFERS,
                        field + ".amount",
                        "must be in %s, as the deal is".formatted(currency));
            }
        });
    }

    /** What other open promises promise already cannot be promised twice. */
    private void requireOpen() {
        var free = new HashMap<InstalmentId, Money>();
        forEach((amount, field) -> {
            if (opened(amount.dealId()).plans().running(amount.instalmentId()).isPresent()) {
                throw CommandRejected.ofField(
                        PromiseRefusal.PROMISE_OVER_A_PLAN, field + ".instalmentId", "is in a payment plan that runs");
            }
            var left = free.computeIfAbsent(amount.instalmentId(), id -> free(opened(amount.dealId()), id));
            if (amount.amount().isGreaterThan(left)) {
                throw CommandRejected.ofField(
                        PromiseRefusal.PROMISE_EXCEEDS_DEBT,
                        field + ".amount",
                        "must not be more than %s, which is open and not promised yet".formatted(left));
            }
            free.put(amount.instalmentId(), left.minus(amount.amount()));
        });
    }

    private static Money free(Opened deal, InstalmentId instalment) {
        var open = deal.ledger().instalment(instalment).orElseThrow().open();
        var left = deal.promises().all().stream()
                .flatMap(promise -> promise.openParts())
                .flatMap(part -> part.left().stream())
                .filter(promised -> promised.instalmentId().equals(instalment))
                .map(PromisedAmount::amount)
                .reduce(open, Money::minus);
        return left.isNegative() ? Money.zero(open.getCurrencyUnit()) : left;
    }

    /** How many promises about one of the same instalments were broken. */
    private int broken() {
        return Math.toIntExact(command.deals().stream()
                .flatMap(deal -> opened(deal).promises().all().stream()
                        .filter(promise -> promise.broken()
                                && amounts(deal).anyMatch(amount -> promise.concerns(amount.instalmentId()))))
                .map(promise -> promise.promiseId())
                .distinct()
                .count());
    }

    private Stream<Amount> amounts(DealId deal) {
        return command.parts().stream()
                .flatMap(part -> part.amounts().stream())
                .filter(amount -> amount.dealId().equals(deal));
    }

    private PromiseToPayGiven given(Opened deal, int broken) {
        return new PromiseToPayGiven(
                deal.dealId(),
                deal.customerId(),
                command.promiseId(),
                command.personId(),
                command.madeAt(),
                madeOn(),
                parts(deal.dealId()),
                command.toleranceDays(),
                command.tolerance(deal.ledger().currency()),
                command.note(),
                command.attemptId(),
                List.copyOf(command.deals()),
                broken);
    }

    private List<PromisedPart> parts(DealId deal) {
        return command.parts().stream()
                .sorted(Comparator.comparing(GivePromise.Part::by))
                .map(part -> new PromisedPart(part.by(), lastDay(part.by()), promised(part, deal)))
                .filter(part -> !part.amounts().isEmpty())
                .toList();
    }

    static List<PromisedAmount> promised(GivePromise.Part part, DealId deal) {
        return part.amounts().stream()
                .filter(amount -> amount.dealId().equals(deal))
                .map(amount -> new PromisedAmount(amount.instalmentId(), amount.amount()))
                .toList();
    }

    /** So many working days after the day; the day itself does not count. */
    private LocalDate lastDay(LocalDate by) {
        var day = by;
        for (int left = command.toleranceDays(); left > 0; left--) {
            day = creditor.calendar().following(day.plusDays(1));
        }
        return day;
    }

    private Opened opened(DealId deal) {
        return Objects.requireNonNull(deals.get(deal));
    }

    @FunctionalInterface
    private interface PlacedAmount {

        void check(Amount amount, String field);
    }

    private void forEach(PlacedAmount check) {
        for (int i = 0; i < command.parts().size(); i++) {
            var amounts = command.parts().get(i).amounts();
            for (int j = 0; j < amounts.size(); j++) {
                check.check(amounts.get(j), "parts[" + i + "].amounts[" + j + "]");
            }
        }
    }
}
