package io.duly.query.aging;

import io.duly.events.deal.Allocation;
import io.duly.events.deal.CreditNoteIssued;
import io.duly.events.deal.DealEvent;
import io.duly.events.deal.DifferenceWrittenOff;
import io.duly.events.deal.EscalationStepTaken;
import io.duly.events.deal.InvoiceIssued;
import io.duly.events.deal.MoneyMovedIn;
import io.duly.events.deal.MoneyMovedOut;
import io.duly.events.deal.MoneyReallocated;
import io.duly.events.deal.MoneyRefunded;
import io.duly.events.deal.MoneyTakenBack;
import io.duly.events.deal.PaymentReceived;
import io.duly.events.deal.PaymentReversed;
import io.duly.events.deal.SourcedAllocation;
import io.duly.events.deal.UnappliedAllocated;
import io.duly.events.shared.CustomerId;
import io.duly.events.shared.DealId;
import io.duly.events.shared.InstalmentId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** Counts money straight from the events, as somebody with a sheet of paper would. */
final class BooksByHand {

    /** Which account of the sheet. */
    enum Side {
        OWED,
        ON_ACCOUNT,
        INVOICED,
        CAME_IN
    }

    /** @param dueOn null except on what was invoiced */
    record Line(
            Side side,
            CustomerId customer,
            DealId deal,
            @Nullable InstalmentId instalment,
            @Nullable LocalDate dueOn,
            Money amount,
            LocalDate day,
            Instant at) {

        /** What is known has happened. */
        boolean counts(LocalDate asOf, Instant knownAt) {
            var knownOn = LocalDate.ofInstant(knownAt, RandomBooks.ZONE);
            return !at.isAfter(knownAt) && (!day.isAfter(asOf) || !asOf.isBefore(knownOn));
        }
    }

    private final List<Line> lines = new ArrayList<>();
    private final Set<InstalmentId> called = new HashSet<>();

    BooksByHand(List<RandomBooks.Entry> entries) {
        entries.forEach(entry -> entry.events().forEach(event -> new Sheet(event, entry.at()).write()));
    }

    List<Line> lines() {
        return lines;
    }

    /** Whether the ladder asked somebody to call about it. */
    boolean isCalled(InstalmentId instalment) {
        return called.contains(instalment);
    }

    Stream<Line> of(Side side, LocalDate asOf, Instant knownAt) {
        return lines.stream().filter(line -> line.side() == side).filter(line -> line.counts(asOf, knownAt));
    }

    Money sum(Side side, CurrencyUnit currency, LocalDate asOf, Instant knownAt, Predicate<Line> which) {
        return of(side, asOf, knownAt)
                .filter(line -> line.amount().getCurrencyUnit().equals(currency))
                .filter(which)
                .map(Line::amount)
                .reduce(Money.zero(currency), Money::plus);
    }

    /** What one event says. */
    private final class Sheet {

        private final DealEvent event;
        private final Instant at;

        Sheet(DealEvent event, Instant at) {
            this.event = event;
            this.at = at;
        }

        void write() {
            switch (event) {
                case InvoiceIssued issued ->
                    issued.instalments().forEach(one -> {
                        line(
                                Side.OWED,
                                issued.customerId(),
                                one.instalmentId(),
                                one.dueOn(),
                                one.amount(),
                                issued.issuedOn());
                        line(
                                Side.INVOICED,
                                issued.customerId(),
                                one.instalmentId(),
                                one.dueOn(),
                                one.amount(),
                                issued.issuedOn());
                    });
                case PaymentReceived in -> {
                    comes(in.customerId(), in.amount(), in.receivedOn());
                    pays(in.customerId(), in.allocations());
                }
                case CreditNoteIssued in -> {
                    comes(in.customerId(), in.amount(), in.issuedOn());
                    pays(in.customerId(), in.allocations());
                }
                case MoneyMovedIn in -> comes(in.customerId(), in.amount(), in.movedOn());
                case UnappliedAllocated used -> pays(used.customerId(), used.allocations());
                case PaymentReversed out -> {
                    var restored = out.restored().stream().map(Allocation::amount);
                    var all = restored.reduce(out.unappliedRemoved(), Money::plus);
                    comes(out.customerId(), all.negated(), out.reversedOn());
                    paysNoLonger(out.customerId(), out.restored());
                }
                case MoneyTakenBack out -> {
                    comes(out.customerId(), out.amount().negated(), out.takenBackOn());
                    paysNoLonger(out.customerId(), out.restored());
                }
                case MoneyRefunded out -> {
                    comes(out.customerId(), out.amount().negated(), out.refundedOn());
                    paysNoLonger(out.customerId(), out.restored());
                }
                case MoneyMovedOut out -> {
                    comes(out.customerId(), out.amount().negated(), out.movedOn());
                    paysNoLonger(out.customerId(), out.restored());
                }
                case MoneyReallocated moved -> {
                    paysNoLonger(moved.customerId(), allocations(moved.takenBack()));
                    pays(moved.customerId(), allocations(moved.set()));
                }
                case DifferenceWrittenOff given -> {
                    var part = given.writtenOff();
                    var less = part.amount().negated();
                    line(Side.OWED, given.customerId(), part.instalmentId(), null, less, part.effectiveOn());
                    line(Side.INVOICED, given.customerId(), part.instalmentId(), null, less, part.effectiveOn());
                }
                case EscalationStepTaken taken -> called.add(taken.instalmentId());
                default -> {
                    /* moves no money */
                }
            }
        }

        private void comes(CustomerId customer, Money amount, LocalDate on) {
            line(Side.ON_ACCOUNT, customer, null, null, amount, on);
            line(Side.CAME_IN, customer, null, null, amount, on);
        }

        private void pays(CustomerId customer, List<Allocation> parts) {
            parts.forEach(part -> set(customer, part, part.amount()));
        }

        private void paysNoLonger(CustomerId customer, List<Allocation> parts) {
            parts.forEach(part -> set(customer, part, part.amount().negated()));
        }

        private void set(CustomerId customer, Allocation part, Money amount) {
            line(Side.OWED, customer, part.instalmentId(), null, amount.negated(), part.effectiveOn());
            line(Side.ON_ACCOUNT, customer, null, null, amount.negated(), part.effectiveOn());
        }

        private void line(
                Side side,
                CustomerId customer,
                @Nullable InstalmentId instalment,
                @Nullable LocalDate dueOn,
                Money amount,
                LocalDate day) {
            lines.add(new Line(side, customer, event.dealId(), instalment, dueOn, amount, day, at));
        }
    }

    private static List<Allocation> allocations(List<SourcedAllocation> parts) {
        return parts.stream().map(SourcedAllocation::allocation).toList();
    }
}
