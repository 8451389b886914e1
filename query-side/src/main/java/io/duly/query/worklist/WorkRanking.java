package io.duly.query.worklist;

import static java.time.temporal.ChronoUnit.DAYS;
import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import io.duly.events.escalation.Priorities;
import io.duly.query.worklist.RankedWork.Valuation;
import io.duly.query.worklist.WorkCandidate.Stake;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * Puts the customers of a work list in order by the sum of what each reason gives. Amounts are compared within one
 * currency only: each is measured by the largest of the list in its currency, and of several the best one counts.
 * Points are rounded down.
 */
final class WorkRanking {

    /** A debt of this age has all points of its age. */
    static final int OLD_DAYS = 90;

    /** A customer of this risk has all points of it; it is where the risk is called high. */
    static final int HIGH_RISK = 60;

    /** So long before the last day of the limitation its points begin to rise. */
    static final int LIMITATION_DAYS = 180;

    static final Comparator<RankedWork> ORDER = comparingInt(RankedWork::points)
            .reversed()
            .thenComparing(
                    comparing(ranked -> ranked.candidate().customerId().value().toString()));

    private final Priorities weights;
    private final LocalDate day;
    private final Map<CurrencyUnit, BigDecimal> largestAmounts;
    private final Map<CurrencyUnit, BigDecimal> largestOverdue;

    private WorkRanking(Collection<WorkCandidate> candidates, Priorities weights, LocalDate day) {
        this.weights = weights;
        this.day = day;
        this.largestAmounts = largest(candidates, Stake::amount);
        this.largestOverdue = largest(candidates, Stake::overdue);
    }

    static List<RankedWork> rank(Collection<WorkCandidate> candidates, Priorities weights, LocalDate day) {
        var ranking = new WorkRanking(candidates, weights, day);
        return candidates.stream().map(ranking::valued).sorted(ORDER).toList();
    }

    private RankedWork valued(WorkCandidate candidate) {
        var valuations = new ArrayList<Valuation>();
        valuations.add(byShare(WorkReason.AMOUNT, weights.amount(), candidate, Stake::amount, largestAmounts));
        valuations.add(byShare(WorkReason.OVERDUE, weights.overdue(), candidate, Stake::overdue, largestOverdue));
        valuations.add(part(WorkReason.AGE, weights.age(), age(candidate.oldestDueOn()), OLD_DAYS));
        valuations.add(part(WorkReason.RISK, weights.risk(), candidate.riskScore(), HIGH_RISK));
        valuations.add(whole(WorkReason.BROKEN_PROMISE, weights.brokenPromise(), candidate.brokenPromise()));
        var due = candidate.toDoSince() != null && !candidate.toDoSince().isAfter(day);
        valuations.add(whole(WorkReason.DUE_TODAY, weights.dueToday(), due));
        valuations.add(
                part(WorkReason.LIMITATION, weights.limitation(), gone(candidate.limitationOn()), LIMITATION_DAYS));
        valuations.removeIf(valuation -> valuation.points() == 0);
        return new RankedWork(candidate, valuations);
    }

    private static Valuation byShare(
            WorkReason reason,
            int weight,
            WorkCandidate candidate,
            Function<Stake, Money> amount,
            Map<CurrencyUnit, BigDecimal> largest) {
        return candidate.stakes().stream()
                .map(amount)
                .filter(Money::isPositive)
                .map(money -> new Valuation(
                        reason, share(weight, money.getAmount(), largest.get(money.getCurrencyUnit())), money))
                .max(comparingInt(Valuation::points))
                .orElse(new Valuation(reason, 0, null));
    }

    private static int share(int weight, BigDecimal amount, @Nullable BigDecimal largest) {
        return largest == null
                ? 0
                : amount.multiply(BigDecimal.valueOf(weight))
                        .divide(largest, 0, RoundingMode.DOWN)
                        .intValueExact();
    }

    private static Valuation part(WorkReason reason, int weight, long measure, int whole) {
        return new Valuation(reason, weight * Math.clamp(measure, 0, whole) / whole, null);
    }

    private static Valuation whole(WorkReason reason, int weight, boolean holds) {
        return new Valuation(reason, holds ? weight : 0, null);
    }

    private long age(@Nullable LocalDate dueOn) {
        return dueOn == null ? 0 : DAYS.between(dueOn, day);
    }

    /** How much of the time before the last day of the limitation has gone; nothing counts once the day has passed. */
    private long gone(@Nullable LocalDate lastDay) {
        return lastDay == null || lastDay.isBefore(day) ? 0 : LIMITATION_DAYS - DAYS.between(day, lastDay);
    }

    private static Map<CurrencyUnit, BigDecimal> largest(
            Collection<WorkCandidate> candidates, Function<Stake, Money> amount) {
        var largest = new HashMap<CurrencyUnit, BigDecimal>();
        candidates.stream()
                .flatMap(candidate -> candidate.stakes().stream())
                .map(amount)
                .filter(Money::isPositive)
                .forEach(money -> largest.merge(money.getCurrencyUnit(), money.getAmount(), BigDecimal::max));
        return largest;
    }
}
