package io.duly.command.plan;

import io.duly.events.plan.PlannedAmount;
import io.duly.events.plan.PlannedPart;
import io.duly.state.money.Credit;
import io.duly.state.money.InstalmentState;
import io.duly.state.money.Ledger;
import io.duly.state.plan.PlanState;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.joda.money.Money;

/**
 * Counts the money of a deal towards a payment plan. What is set against its instalments and has a value date after the
 * day of the agreement fills the parts in their order. What else settles them, such as a credit note, lowers what is to
 * be paid, the last parts first.
 */
final class Counting {

    private final PlanState plan;
    private final Ledger ledger;
    private final Money nothing;

    Counting(PlanState plan, Ledger ledger) {
        this.plan = plan;
        this.ledger = ledger;
        this.nothing = Money.zero(ledger.currency());
    }

    /** What has come for the plan by a value date. */
    Money paid(LocalDate by) {
        return sum(covered -> paid(covered, by));
    }

    Money paid() {
        return paid(LocalDate.MAX);
    }

    /** What is to be paid of the plan, with what is paid of it. */
    Money due() {
        return due(LocalDate.MAX);
    }

    /** What is still to come, by instalment. */
    List<PlannedAmount> left() {
        return plan.agreed().covers().stream()
                .map(covered -> new PlannedAmount(
                        covered.instalmentId(), due(covered, LocalDate.MAX).minus(paid(covered, LocalDate.MAX))))
                .filter(left -> left.amount().isPositive())
                .toList();
    }

    /** What is missing on the last day of a part, of it and of those before it. */
    Money missing(PlannedPart part) {
        var missing = wanted(part).minus(paid(part.lastDay()));
        return missing.isNegative() ? nothing : missing;
    }

    boolean isKept(PlannedPart part) {
        return missing(part).isZero();
    }

    /** The value date of the money that brought it to this amount; empty where no money did. */
    Optional<LocalDate> reachedOn(Money amount) {
        return ledger.credits().stream()
                .filter(credit -> credit.source().paid())
                .map(Credit::availableOn)
                .filter(day -> day.isAfter(plan.agreed().agreedOn()))
                .distinct()
                .sorted()
                .filter(day -> !paid(day).isLessThan(amount))
                .findFirst();
    }

    /** What has to have come by the last day of a part. */
    Money wanted(PlannedPart part) {
        var planned = plan.agreed().parts().stream()
                .filter(each -> !each.on().isAfter(part.on()))
                .map(PlannedPart::amount)
                .reduce(nothing, Money::plus);
        return least(planned, due(part.lastDay()));
    }

    private Money due(LocalDate by) {
        return sum(covered -> due(covered, by));
    }

    private Money due(PlannedAmount covered, LocalDate by) {
        var instalment = instalment(covered);
        var others = instalment.moves().stream()
                .filter(move -> !move.availableOn().isAfter(by))
                .map(move -> move.amount())
                .reduce(nothing, Money::plus)
                .minus(paid(covered, by));
        var left = instalment.amount().minus(others);
        return left.isNegative() ? nothing : least(covered.amount(), left);
    }

    private Money paid(PlannedAmount covered, LocalDate by) {
        return least(covered.amount(), Received.between(plan.agreed().agreedOn(), by, instalment(covered), ledger));
    }

    private InstalmentState instalment(PlannedAmount covered) {
        return ledger.instalment(covered.instalmentId())
                .orElseThrow(() -> new IllegalStateException(
                        "the stored history plans an unknown instalment " + covered.instalmentId()));
    }

    private Money sum(Function<PlannedAmount, Money> of) {
        return plan.agreed().covers().stream().map(of).reduce(nothing, Money::plus);
    }

    private static Money least(Money one, Money other) {
        return one.isLessThan(other) ? one : other;
    }
}
