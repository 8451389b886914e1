package io.duly.state.money;

import io.duly.events.deal.Allocation;
import io.duly.events.deal.CreditSource;
import io.duly.state.money.Course.Floor;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.joda.money.Money;

/**
 * One amount of money on its way into the instalments that owe.
 *
 * <p>It fills them one after the other, and day by day. Each part is effective from the first day on from which at
 * least that much stays open. Money that comes late to the books pays what it would have paid, and nothing twice.
 */
final class Filling {

    private final CreditSource source;
    private final LocalDate availableOn;
    private final List<Target> targets;
    private final List<Allocation> parts = new ArrayList<>();
    private Money used;

    private Filling(CreditSource source, LocalDate availableOn, List<InstalmentState> targets, Money nothing) {
        this.source = source;
        this.availableOn = availableOn;
        this.targets = targets.stream()
                .filter(target -> !target.settled())
                .map(target -> new Target(target, nothing))
                .toList();
        this.used = nothing;
    }

    /** @param free what is there for good, on which days; nothing of it before {@code availableOn} */
    static Allocations of(
            CreditSource source, LocalDate availableOn, Money amount, Floor free, List<InstalmentState> targets) {
        var filling = new Filling(source, availableOn, targets, Money.zero(amount.getCurrencyUnit()));
        for (var day : filling.days(free)) {
            filling.fill(day, free.on(day));
        }
        return new Allocations(filling.parts, amount.minus(filling.used));
    }

    private NavigableSet<LocalDate> days(Floor free) {
        var days = new TreeSet<>(free.daysAfter(availableOn));
        days.add(availableOn);
        for (var target : targets) {
            days.addAll(target.floor.daysAfter(availableOn));
            days.add(Days.later(availableOn, target.owing.issuedOn()));
        }
        return days;
    }

    private void fill(LocalDate day, Money free) {
        for (var target : targets) {
            var part = least(free.minus(used), target.openOn(day));
            if (part.isPositive()) {
                used = used.plus(part);
                parts.add(target.take(part, day));
            }
        }
    }

    private static Money least(Money one, Money other) {
        return one.isLessThan(other) ? one : other;
    }

    private final class Target {

        private final Floor floor;
        private InstalmentState owing;
        private Money taken;

        Target(InstalmentState owing, Money nothing) {
            this.floor = owing.course().floor();
            this.owing = owing;
            this.taken = nothing;
        }

        Money openOn(LocalDate day) {
            return day.isBefore(owing.issuedOn())
                    ? taken.minus(taken)
                    : floor.on(day).minus(taken);
        }

        Allocation take(Money part, LocalDate day) {
            taken = taken.plus(part);
            owing = owing.moved(new Move(source, part, day, availableOn));
            return new Allocation(owing.instalmentId(), part, day, owing.open(), owing.settledOn());
        }
    }
}
