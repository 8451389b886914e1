package io.duly.command.deal;

import static io.duly.testing.DealFixture.DEAL;
import static io.duly.testing.DealFixture.euro;

import io.duly.command.plan.AgreePaymentPlan;
import io.duly.command.plan.WithdrawPaymentPlan;
import io.duly.command.refusal.InvalidCommand;
import io.duly.events.plan.BreachRule;
import io.duly.events.plan.PlanConsequence;
import io.duly.events.plan.PlanKind;
import io.duly.events.shared.PlanId;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** What may be tried on a deal with two instalments that are paid in parts. */
final class PlanActs {

    private PlanActs() {}

    /**
     * A plan about one of the instalments, or about both.
     *
     * @param daysAgo when it was agreed
     * @param gaps the days from one part to the next
     * @param cents of each part
     * @param late the working days that a part may be late
     * @param missed how many missed parts break it
     * @param whole whether a last part on the day after takes all that is left
     */
    record Plan(
            int number,
            int daysAgo,
            int about,
            List<Integer> gaps,
            List<Integer> cents,
            int late,
            int missed,
            boolean whole)
            implements Act {

        @Override
        public void on(DealOnItsOwn deal) {
            var agreedOn = deal.today().minusDays(daysAgo);
            var parts = new ArrayList<AgreePaymentPlan.Part>();
            var day = agreedOn;
            for (int i = 0; i < Math.min(gaps.size(), cents.size()); i++) {
                day = day.plusDays(gaps.get(i));
                parts.add(new AgreePaymentPlan.Part(
                        day, euro(BigDecimal.valueOf(cents.get(i), 2).toPlainString())));
            }
            var both = List.of(PromiseActs.instalment(1), PromiseActs.instalment(2));
            var rest = euro(BigDecimal.valueOf(about == 2 ? 4_000 : about == 1 ? 6_000 : 10_000, 2)
                    .toPlainString());
            for (var part : parts) {
                rest = rest.minus(part.amount());
            }
            if (whole && rest.isPositive()) {
                parts.add(new AgreePaymentPlan.Part(day.plusDays(1), rest));
            }
            try {
                deal.send(new AgreePaymentPlan(
                        DEAL,
                        plan(number),
                        about == 0 ? both : List.of(PromiseActs.instalment(about)),
                        parts,
                        PlanKind.TOLERATED,
                        agreedOn,
                        null,
                        new BreachRule(late, Math.min(missed, parts.size())),
                        PlanConsequence.OLD_DUE_DATES,
                        null,
                        null));
            } catch (InvalidCommand _) {
                // an answer
            }
        }
    }

    record Withdraw(int number) implements Act {

        @Override
        public void on(DealOnItsOwn deal) {
            deal.send(new WithdrawPaymentPlan(DEAL, plan(number), "they pay at once"));
        }
    }

    static PlanId plan(int number) {
        return new PlanId(new UUID(0xc, number));
    }

    static Arbitrary<List<Act>> anything() {
        return Arbitraries.frequencyOf(
                        Tuple.of(4, planning()),
                        Tuple.of(1, PromiseActs.promising()),
                        Tuple.of(6, PromiseActs.paying()),
                        Tuple.of(4, numbers(1, 4).<Act>map(PromiseActs.Live::new)),
                        Tuple.of(
                                2,
                                Combinators.combine(numbers(1, 6), numbers(0, 2))
                                        .<Act>as(Act.Reverse::new)),
                        Tuple.of(
                                2,
                                Combinators.combine(numbers(1, 3), numbers(1, 3_000), numbers(0, 4))
                                        .<Act>as((number, cents, ago) -> new Act.Credit(number, 1, cents, ago))),
                        Tuple.of(1, withdrawing()),
                        Tuple.of(1, Arbitraries.<Act>just(new Act.Deliver())),
                        Tuple.of(1, Act.closing()))
                .list()
                .ofMinSize(3)
                .ofMaxSize(18);
    }

    static Arbitrary<Act> planning() {
        return Combinators.combine(
                        numbers(1, 4),
                        numbers(0, 3),
                        numbers(0, 2),
                        numbers(1, 5).list().ofMinSize(1).ofMaxSize(4),
                        numbers(1, 4_000).list().ofMinSize(1).ofMaxSize(4),
                        numbers(0, 2),
                        numbers(1, 3),
                        Arbitraries.of(true, false))
                .as(Plan::new);
    }

    static Arbitrary<Act> withdrawing() {
        return numbers(1, 4).map(Withdraw::new);
    }

    private static Arbitrary<Integer> numbers(int from, int to) {
        return Arbitraries.integers().between(from, to);
    }
}
