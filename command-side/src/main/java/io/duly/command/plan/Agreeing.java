package io.duly.command.plan;

import io.duly.command.calendar.CreditorTime;
import io.duly.command.contact.ContactRefusal;
import io.duly.command.deal.DealRefusal;
import io.duly.command.deal.Require;
import io.duly.command.refusal.CommandRejected;
import io.duly.events.deal.PaymentPlanAgreed;
import io.duly.events.plan.PlannedAmount;
import io.duly.events.plan.PlannedPart;
import io.duly.events.shared.InstalmentId;
import io.duly.state.contact.ContactBook;
import io.duly.state.deal.DealState.Opened;
import io.duly.state.money.InstalmentState;
import io.duly.state.money.Ledger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.joda.money.Money;

/** Decides what a new payment plan leads to. */
record Agreeing(AgreePaymentPlan command, Opened deal, ContactBook contacts, CreditorTime creditor) {

    private static final int MOST_YEARS = 3;
    private static final int DAYS_WITHOUT_A_HEAD = 30;

    /** @param head whether whoever records it is a head */
    List<PaymentPlanAgreed> decide(boolean head) {
        var known = deal.plans().find(command.planId());
        if (known.isPresent()) {
            if (!repeats(known.get().agreed())) {
                throw new CommandRejected(
                        PlanRefusal.PLAN_EXISTS, "this payment plan was recorded with other contents");
            }
            return List.of();
        }
        Require.running(deal);
        requirePerson();
        requireParts();
        requireInstalments();
        if (!head && command.endsOn().isAfter(command.agreedOn().plusDays(DAYS_WITHOUT_A_HEAD))) {
            throw new CommandRejected(
                    PlanRefusal.PLAN_NEEDS_A_HEAD,
                    "a plan that runs for more than 30 days is agreed by a head of sales or of collections");
        }
        return List.of(agreed());
    }

    private boolean repeats(PaymentPlanAgreed event) {
        return instalments(event).equals(sorted(command.instalments()))
                && event.parts().stream()
                        .map(part -> new AgreePaymentPlan.Part(part.on(), part.amount()))
                        .toList()
                        .equals(command.parts())
                && event.kind() == command.kind()
                && event.agreedOn().equals(command.agreedOn())
                && event.rule().equals(command.rule())
                && event.onBreach() == command.onBreach()
                && Objects.equals(event.personId(), command.personId())
                && Objects.equals(event.document(), command.document())
                && Objects.equals(event.note(), command.note());
    }

    private static List<InstalmentId> instalments(PaymentPlanAgreed event) {
        return sorted(event.covers().stream().map(PlannedAmount::instalmentId).toList());
    }

    private static List<InstalmentId> sorted(List<InstalmentId> instalments) {
        return instalments.stream()
                .sorted(Comparator.comparing(InstalmentId::value))
                .toList();
    }

    private void requirePerson() {
        var personId = command.personId();
        if (personId == null) {
            return;
        }
        var person = contacts.find(personId);
        if (person.isEmpty()) {
            throw CommandRejected.ofField(
                    ContactRefusal.CONTACT_PERSON_UNKNOWN, "personId", "must be a contact person of this customer");
        }
        if (person.get().hasLeft(command.agreedOn())) {
            throw CommandRejected.ofField(
                    ContactRefusal.CONTACT_PERSON_LEFT, "personId", "no longer worked there on that day");
        }
    }

    private void requireParts() {
        var currency = deal.ledger().currency();
        for (int i = 0; i < command.parts().size(); i++) {
            var part = command.parts().get(i);
            var place = "parts[" + i + "]";
            if (!part.amount().getCurrencyUnit().equals(currency)) {
                throw CommandRejected.ofField(
                        DealRefusal.CURRENCY_DIFFERS,
                        place + ".amount",
                        "must be in %s, as the deal is".formatted(currency));
            }
            if (part.on().isBefore(creditor.today())) {
                throw CommandRejected.ofField(PlanRefusal.PART_IN_THE_PAST, place + ".on", "must not be in the past");
            }
            if (part.on().isAfter(command.agreedOn().plusYears(MOST_YEARS))) {
                throw CommandRejected.ofField(
                        PlanRefusal.PLAN_TOO_LONG, place + ".on", "must be within three years after agreedOn");
            }
        }
    }

    private void requireInstalments() {
        for (int i = 0; i < command.instalments().size(); i++) {
            var id = command.instalments().get(i);
            var field = "instalments[" + i + "]";
            if (Require.instalment(deal, id, field).settled()) {
                throw CommandRejected.ofField(DealRefusal.NOTHING_OPEN, field, "owes nothing any more");
            }
            if (deal.plans().running(id).isPresent()) {
                throw CommandRejected.ofField(PlanRefusal.PLAN_OVERLAPS, field, "is in another payment plan that runs");
            }
            if (isPromised(id)) {
                throw CommandRejected.ofField(
                        PlanRefusal.PLAN_OVER_A_PROMISE, field, "is promised already, and the promise is open");
            }
        }
    }

    private boolean isPromised(InstalmentId id) {
        return deal.promises().all().stream()
                .flatMap(promise -> promise.openParts())
                .flatMap(part -> part.left().stream())
                .anyMatch(left -> left.instalmentId().equals(id));
    }

    private PaymentPlanAgreed agreed() {
        return new PaymentPlanAgreed(
                deal.dealId(),
                deal.customerId(),
                command.planId(),
                command.kind(),
                command.personId(),
                command.agreedOn(),
                covers(),
                command.parts().stream()
                        .map(part -> new PlannedPart(
                                part.on(),
                                creditor.calendar()
                                        .shift(part.on(), command.rule().workingDaysLate()),
                                part.amount()))
                        .toList(),
                command.rule(),
                command.onBreach(),
                command.document(),
                command.note());
    }

    /** The parts fill the instalments, the oldest due first. */
    private List<PlannedAmount> covers() {
        var ledger = deal.ledger();
        var rest = Money.total(
                command.parts().stream().map(AgreePaymentPlan.Part::amount).toList());
        var covers = new ArrayList<PlannedAmount>();
        for (var instalment : oldestDueFirst(ledger)) {
            var open = openOnTheDay(ledger, instalment);
            var part = open.isLessThan(rest) ? open : rest;
            if (!part.isPositive()) {
                throw CommandRejected.ofField(
                        PlanRefusal.PLAN_MISSES_AN_INSTALMENT,
                        "instalments[" + command.instalments().indexOf(instalment.instalmentId()) + "]",
                        "is not reached by the parts");
            }
            covers.add(new PlannedAmount(instalment.instalmentId(), part));
            rest = rest.minus(part);
        }
        if (rest.isPositive()) {
            throw CommandRejected.ofField(
                    PlanRefusal.PLAN_EXCEEDS_DEBT,
                    "parts",
                    "must not come to more than was open, which is %s less".formatted(rest));
        }
        return covers;
    }

    private Stream<InstalmentState> chosen(Ledger ledger) {
        return ledger.invoices().stream()
                .flatMap(invoice -> invoice.instalments().stream())
                .filter(instalment -> command.instalments().contains(instalment.instalmentId()));
    }

    private List<InstalmentState> oldestDueFirst(Ledger ledger) {
        return chosen(ledger)
                .sorted(Comparator.comparing(InstalmentState::dueOn)
                        .thenComparing(InstalmentState::issuedOn)
                        .thenComparingInt(InstalmentState::ordinal))
                .toList();
    }

    /** What came since the day of the agreement is paid of the plan already. */
    private Money openOnTheDay(Ledger ledger, InstalmentState instalment) {
        return instalment.open().plus(Received.after(command.agreedOn(), instalment, ledger));
    }
}
