package io.duly.query.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import io.duly.events.escalation.Priorities;
import io.duly.events.shared.CustomerId;
import io.duly.query.worklist.WorkCandidate.Stake;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.arbitraries.IntegerArbitrary;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** Whether the order of the work list is the one that a plain computation by other means comes to. */
class WorkRankingProperties {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 20);
    private static final List<CurrencyUnit> CURRENCIES =
            List.of(CurrencyUnit.EUR, CurrencyUnit.USD, CurrencyUnit.of("RUB"));

    @Property
    void the_order_is_that_of_an_independent_computation(
            @ForAll("lists") List<WorkCandidate> customers, @ForAll("priorities") Priorities weights) {
        var left = new ArrayList<>(customers);
        var expected = new ArrayList<CustomerId>();
        while (!left.isEmpty()) {
            var best = left.getFirst();
            for (var other : left) {
                if (comesBefore(other, best, customers, weights)) {
                    best = other;
                }
            }
            expected.add(best.customerId());
            left.remove(best);
        }

        assertThat(WorkRanking.rank(customers, weights, DAY))
                .extracting(ranked -> ranked.candidate().customerId())
                .containsExactlyElementsOf(expected);
    }

    @Property
    void the_points_shown_are_those_of_an_independent_computation(
            @ForAll("lists") List<WorkCandidate> customers, @ForAll("priorities") Priorities weights) {
        assertThat(WorkRanking.rank(customers, weights, DAY))
                .allSatisfy(ranked -> assertThat(ranked.points())
                        .isEqualTo(points(ranked.candidate(), customers, weights))
                        .isEqualTo(ranked.valuations().stream()
                                .mapToInt(RankedWork.Valuation::points)
                                .sum()));
    }

    @Property
    void the_order_in_which_customers_are_found_does_not_matter(
            @ForAll("lists") List<WorkCandidate> customers, @ForAll long seed) {
        var shuffled = new ArrayList<>(customers);
        Collections.shuffle(shuffled, new Random(seed));
        assertThat(WorkRanking.rank(shuffled, Priorities.USUAL, DAY))
                .isEqualTo(WorkRanking.rank(customers, Priorities.USUAL, DAY));
    }

    @Property
    void amounts_of_another_currency_change_nothing(@ForAll("lists") List<WorkCandidate> customers) {
        var inEuro = customers.stream()
                .map(customer -> withStakes(customer, only(customer, CurrencyUnit.EUR)))
                .toList();
        var richer = new ArrayList<>(inEuro);
        richer.add(new WorkCandidate(
                new CustomerId(new UUID(9, 9)),
                List.of(new Stake(Money.parse("JPY 900000000"), Money.parse("JPY 900000000"))),
                null,
                0,
                false,
                null,
                null));

        assertThat(WorkRanking.rank(richer, Priorities.USUAL, DAY))
                .containsAll(WorkRanking.rank(inEuro, Priorities.USUAL, DAY));
    }

    private static boolean comesBefore(
            WorkCandidate one, WorkCandidate other, List<WorkCandidate> all, Priorities weights) {
        int difference = points(one, all, weights) - points(other, all, weights);
        return difference != 0
                ? difference > 0
                : one.customerId().toString().compareTo(other.customerId().toString()) < 0;
    }

    /** In whole cents, counted down a rule at a time. */
    private static int points(WorkCandidate customer, List<WorkCandidate> all, Priorities weights) {
        int points = 0;
        int byAmount = 0;
        int byOverdue = 0;
        for (var currency : CURRENCIES) {
            byAmount = Math.max(byAmount, share(customer, all, currency, weights.amount(), false));
            byOverdue = Math.max(byOverdue, share(customer, all, currency, weights.overdue(), true));
        }
        points += byAmount + byOverdue;
        if (customer.oldestDueOn() != null) {
            int days = 0;
            while (days < 90 && customer.oldestDueOn().plusDays(days).isBefore(DAY)) {
                days++;
            }
            points += weights.age() * days / 90;
        }
        points += customer.riskScore() >= 60 ? weights.risk() : weights.risk() * customer.riskScore() / 60;
        points += customer.brokenPromise() ? weights.brokenPromise() : 0;
        if (customer.toDoSince() != null && customer.toDoSince().isBefore(DAY.plusDays(1))) {
            points += weights.dueToday();
        }
        for (int left = 0; left < 180 && customer.limitationOn() != null; left++) {
            if (customer.limitationOn().equals(DAY.plusDays(left))) {
                points += weights.limitation() * (180 - left) / 180;
            }
        }
        return points;
    }

    private static int share(
            WorkCandidate customer, List<WorkCandidate> all, CurrencyUnit currency, int weight, boolean overdue) {
        var largest =
                all.stream().map(other -> cents(other, currency, overdue)).reduce(BigInteger.ZERO, BigInteger::max);
        return largest.signum() == 0
                ? 0
                : cents(customer, currency, overdue)
                        .multiply(BigInteger.valueOf(weight))
                        .divide(largest)
                        .intValueExact();
    }

    private static BigInteger cents(WorkCandidate customer, CurrencyUnit currency, boolean overdue) {
        return only(customer, currency).stream()
                .map(stake -> overdue ? stake.overdue() : stake.amount())
                .map(money -> money.getAmount().movePointRight(2).toBigIntegerExact())
                .reduce(BigInteger.ZERO, BigInteger::add);
    }

    private static List<Stake> only(WorkCandidate customer, CurrencyUnit currency) {
        return customer.stakes().stream()
                .filter(stake -> stake.amount().getCurrencyUnit().equals(currency))
                .toList();
    }

    private static WorkCandidate withStakes(WorkCandidate customer, List<Stake> stakes) {
        return new WorkCandidate(
                customer.customerId(),
                stakes,
                customer.oldestDueOn(),
                customer.riskScore(),
                customer.brokenPromise(),
                customer.toDoSince(),
                customer.limitationOn());
    }

    @Provide
    Arbitrary<List<WorkCandidate>> lists() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 40),
                        stakes(),
                        day(-120, 0),
                        Arbitraries.integers().between(0, 90),
                        Arbitraries.of(true, false),
                        day(-5, 5),
                        day(-10, 200))
                .as((number, stakes, dueOn, risk, broken, toDo, limitation) -> new WorkCandidate(
                        new CustomerId(new UUID(0, number)), stakes, dueOn, risk, broken, toDo, limitation))
                .list()
                .uniqueElements(WorkCandidate::customerId)
                .ofMaxSize(12);
    }

    private static Arbitrary<List<Stake>> stakes() {
        return Combinators.combine(
                        Arbitraries.of(CURRENCIES),
                        Arbitraries.longs().between(0, 5_000_000),
                        Arbitraries.longs().between(0, 5_000_000))
                .as((currency, amount, overdue) ->
                        new Stake(Money.ofMinor(currency, amount), Money.ofMinor(currency, Math.min(amount, overdue))))
                .list()
                .uniqueElements(stake -> stake.amount().getCurrencyUnit())
                .ofMaxSize(3);
    }

    private static Arbitrary<@Nullable LocalDate> day(int from, int until) {
        return Arbitraries.integers().between(from, until).map(DAY::plusDays).injectNull(0.2);
    }

    @Provide
    Arbitrary<Priorities> priorities() {
        return Combinators.combine(weight(), weight(), weight(), weight(), weight(), weight(), weight())
                .as(Priorities::new);
    }

    private static IntegerArbitrary weight() {
        return Arbitraries.integers().between(0, 1000);
    }
}
