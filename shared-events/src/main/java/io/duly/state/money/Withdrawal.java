package io.duly.state.money;

import io.duly.events.deal.Allocation;
import io.duly.events.deal.CreditSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.joda.money.Money;

/**
 * What changes when money is taken back.
 *
 * @param restored what the instalments owe again
 * @param unappliedRemoved what had been set against nothing
 */
public record Withdrawal(List<Allocation> restored, Money unappliedRemoved) {

    public Withdrawal {
        restored = List.copyOf(restored);
    }

    /** First what is set against nothing goes, then what paid the instalments that are due last. */
    static Withdrawal of(Ledger ledger, Credit credit, Money amount, LocalDate day) {
        var idle = credit.unapplied().isLessThan(amount) ? credit.unapplied() : amount;
        var restored = new ArrayList<Allocation>();
        var rest = amount.minus(idle);
        var lastDueFirst = ledger.instalments()
                .sorted(Allocations.OLDEST_DUE_FIRST.reversed())
                .toList();
        for (var instalment : lastDueFirst) {
            var set = instalment.paidBy(credit.source());
            var part = set.isLessThan(rest) ? set : rest;
            if (part.isPositive()) {
                restored.addAll(0, takenFrom(instalment, credit.source(), part, day));
                rest = rest.minus(part);
            }
        }
        return new Withdrawal(restored, idle);
    }

    /** Money that was to pay only later than the day is taken back on that later day. */
    private static List<Allocation> takenFrom(
            InstalmentState instalment, CreditSource source, Money amount, LocalDate day) {
        var course = new Course(amount.minus(amount));
        instalment.moves().stream()
                .filter(move -> source.equals(move.source()))
                .forEach(move -> course.add(move.effectiveOn(), move.amount()));
        var there = course.floor();
        var days = new TreeSet<>(there.daysAfter(day));
        days.add(day);
        var restored = new ArrayList<Allocation>();
        var rest = amount;
        var open = instalment.open();
        for (var on : days) {
            var possible = there.on(on).minus(amount.minus(rest));
            var part = possible.isLessThan(rest) ? possible : rest;
            if (part.isPositive()) {
                rest = rest.minus(part);
                open = open.plus(part);
                restored.add(new Allocation(instalment.instalmentId(), part, on, open));
            }
        }
        return restored;
    }
}
