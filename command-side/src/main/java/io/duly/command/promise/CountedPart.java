package io.duly.command.promise;

import io.duly.events.deal.PromisedAmount;
import io.duly.events.shared.InstalmentId;
import io.duly.state.promise.PartState;
import io.duly.state.promise.PromiseState;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.joda.money.Money;

/** A part of a promise while the money that counts for it is found. */
final class CountedPart {

    private record Portion(LocalDate valueDate, Money amount) {}

    private final PromiseState promise;
    private final PartState state;
    private final Money nothing;
    private final Map<InstalmentId, Money> counted = new HashMap<>();
    private final Map<InstalmentId, Money> asked = new HashMap<>();
    private final List<Portion> portions = new ArrayList<>();

    CountedPart(PromiseState promise, PartState state) {
        this.promise = promise;
        this.state = state;
        this.nothing = state.part().promised().multipliedBy(0);
    }

    PromiseState promise() {
        return promise;
    }

    PartState state() {
        return state;
    }

    /** Takes what it needs of money, and gives back the rest. */
    Money take(InstalmentId instalment, LocalDate valueDate, Money money) {
        var part = state.part();
        if (!valueDate.isAfter(promise.given().madeOn())
                || valueDate.isAfter(part.lastDay())
                || part.amounts().stream()
                        .noneMatch(promised -> promised.instalmentId().equals(instalment))) {
            return money;
        }
        var taken = least(part.promised().minus(paid()), money);
        if (taken.isPositive()) {
            counted.merge(instalment, taken, Money::plus);
            portions.add(new Portion(valueDate, taken));
        }
        return money.minus(taken);
    }

    Money counted(InstalmentId instalment) {
        return counted.getOrDefault(instalment, nothing);
    }

    /** Of an instalment no more can be asked for than this, with what was counted. */
    void canBeAsked(InstalmentId instalment, Money most) {
        asked.put(instalment, most.isNegative() ? nothing : most);
    }

    Money paid() {
        return counted.values().stream().reduce(nothing, Money::plus);
    }

    /** What can be asked for of what was promised. */
    Money due() {
        return state.part().amounts().stream().map(this::due).reduce(nothing, Money::plus);
    }

    /** What is still to come, by instalment in the order in which they were named. */
    List<PromisedAmount> left() {
        var rest = due().minus(paid());
        var left = new ArrayList<PromisedAmount>();
        for (var promised : state.part().amounts()) {
            var share = least(due(promised).minus(counted(promised.instalmentId())), rest);
            if (share.isPositive()) {
                left.add(new PromisedAmount(promised.instalmentId(), share));
                rest = rest.minus(share);
            }
        }
        return left;
    }

    /** The value date of the money that brought it to this amount. */
    Optional<LocalDate> reachedOn(Money amount) {
        var sum = nothing;
        for (var portion : portions) {
            sum = sum.plus(portion.amount());
            if (!sum.isLessThan(amount)) {
                return Optional.of(portion.valueDate());
            }
        }
        return Optional.empty();
    }

    private Money due(PromisedAmount promised) {
        return least(promised.amount(), asked.getOrDefault(promised.instalmentId(), promised.amount()));
    }

    private static Money least(Money one, Money other) {
        return one.isLessThan(other) ? one : other;
    }
}
