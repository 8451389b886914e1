package io.duly.state.money;

import static java.util.Comparator.comparing;

import io.duly.events.deal.Allocation;
import io.duly.events.shared.InstalmentId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.joda.money.Money;

/** Which parts of an amount of money are set against which instalments, and what is left of it. */
public record Allocations(List<Allocation> parts, Money unapplied) {

    private static final Comparator<Target> OLDEST_DUE_FIRST = comparing(
                    (Target target) -> target.instalment().dueOn())
            .thenComparing(Target::issuedOn)
            .thenComparing(target -> target.instalment().instalmentId().value());

    /** An instalment that may take money, with the date of its invoice. */
    record Target(InstalmentState instalment, LocalDate issuedOn) {

        private LocalDate takesMoneyFrom() {
            var reopenedOn = instalment.reopenedOn();
            return reopenedOn == null ? issuedOn : later(issuedOn, reopenedOn);
        }
    }

    public Allocations {
        parts = List.copyOf(parts);
    }

    /** The instalments of the wanted invoices, the oldest due first. */
    static List<Target> targets(List<InvoiceState> invoices, Predicate<InvoiceState> wanted) {
        return invoices.stream()
                .filter(wanted)
                .flatMap(invoice -> invoice.instalments().stream()
                        .map(instalment ->
                                new Target(instalment, invoice.issued().issuedOn())))
                .sorted(OLDEST_DUE_FIRST)
                .toList();
    }

    /** Fills the targets one after the other. Money is never effective before the debt that it pays. */
    static Allocations over(List<Target> targets, Money amount, LocalDate availableOn) {
        var parts = new ArrayList<Allocation>();
        var left = amount;
        for (var target : targets) {
            var open = target.instalment().open();
            if (left.isZero()) {
                break;
            }
            if (open.isZero()) {
                continue;
            }
            var part = left.isLessThan(open) ? left : open;
            parts.add(new Allocation(
                    target.instalment().instalmentId(),
                    part,
                    later(availableOn, target.takesMoneyFrom()),
                    open.minus(part)));
            left = left.minus(part);
        }
        return new Allocations(parts, left);
    }

    /** The designated targets in the debtor's order, then all the others in their own. */
    static List<Target> designatedFirst(List<InstalmentId> designation, List<Target> targets) {
        var ordered = new ArrayList<Target>();
        for (var wanted : designation) {
            targets.stream().filter(is(wanted)).forEach(ordered::add);
        }
        targets.stream()
                .filter(target -> !designation.contains(target.instalment().instalmentId()))
                .forEach(ordered::add);
        return ordered;
    }

    static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static Predicate<Target> is(InstalmentId wanted) {
        return target -> target.instalment().instalmentId().equals(wanted);
    }
}
