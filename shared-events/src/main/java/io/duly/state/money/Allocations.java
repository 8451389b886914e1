package io.duly.state.money;

import static java.util.Comparator.comparing;

import io.duly.events.deal.Allocation;
import io.duly.events.shared.InstalmentId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.joda.money.Money;

/** Which parts of an amount of money are set against which instalments, and what is left of it. */
public record Allocations(List<Allocation> parts, Money unapplied) {

    /** Those of one day in the order of their invoice, then in that in which they were recorded. */
    static final Comparator<InstalmentState> OLDEST_DUE_FIRST = comparing(InstalmentState::dueOn)
            .thenComparing(InstalmentState::issuedOn)
            .thenComparingInt(InstalmentState::ordinal);

    public Allocations {
        parts = List.copyOf(parts);
    }

    /** The designated instalments in the debtor's order, then all the others in their own. */
    static List<InstalmentState> designatedFirst(List<InstalmentId> designation, List<InstalmentState> targets) {
        var ordered = new ArrayList<InstalmentState>();
        for (var wanted : designation) {
            targets.stream()
                    .filter(target -> target.instalmentId().equals(wanted))
                    .forEach(ordered::add);
        }
        targets.stream()
                .filter(target -> !designation.contains(target.instalmentId()))
                .forEach(ordered::add);
        return ordered;
    }

    /** What is left of some allocations when others are taken back: those of the same day first, then the latest. */
    static List<Allocation> less(List<Allocation> allocations, List<Allocation> takenBack) {
        var left = new ArrayList<>(allocations);
        for (var back : takenBack) {
            var rest = takenFrom(
                    left, back, back.amount(), one -> one.effectiveOn().equals(back.effectiveOn()));
            takenFrom(left, back, rest, _ -> true);
        }
        left.removeIf(one -> one.amount().isZero());
        return left;
    }

    private static Money takenFrom(List<Allocation> left, Allocation back, Money amount, Predicate<Allocation> wanted) {
        var rest = amount;
        for (int i = left.size() - 1; i >= 0; i--) {
            var one = left.get(i);
            if (one.instalmentId().equals(back.instalmentId()) && wanted.test(one)) {
                var part = one.amount().isLessThan(rest) ? one.amount() : rest;
                rest = rest.minus(part);
                left.set(
                        i,
                        new Allocation(
                                one.instalmentId(),
                                one.amount().minus(part),
                                one.effectiveOn(),
                                one.openAfter(),
                                one.settledOn()));
            }
        }
        return rest;
    }
}
