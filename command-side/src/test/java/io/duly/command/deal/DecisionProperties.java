package io.duly.command.deal;

import static io.duly.testing.DealFixture.DEAL;
import static io.duly.testing.PolicyFixture.CALL;
import static io.duly.testing.PolicyFixture.CREDIT_HOLD;
import static io.duly.testing.PolicyFixture.REMINDER;
import static io.duly.testing.PolicyFixture.REMINDER_BEFORE;
import static io.duly.testing.PolicyFixture.counting;
import static io.duly.testing.PolicyFixture.highestOnly;
import static io.duly.testing.PolicyFixture.stepByStep;
import static org.assertj.core.api.Assertions.assertThat;

import io.duly.command.escalation.EscalationRoom.Explained;
import io.duly.command.escalation.EvaluateEscalation;
import io.duly.events.deal.EscalationStepPostponed;
import io.duly.events.deal.EscalationStepTaken;
import io.duly.events.escalation.EscalationPolicy;
import io.duly.events.pause.PauseClock;
import io.duly.events.shared.InstalmentId;
import io.duly.state.ladder.HandledStep;
import io.duly.testing.PolicyFixture;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** What is said of each day of a deal agrees with what the deal did. */
class DecisionProperties {

    private static final EscalationPolicy AT_ONCE = highestOnly(REMINDER_BEFORE, REMINDER, CALL, CREDIT_HOLD);
    private static final EscalationPolicy ONE_A_DAY = stepByStep(REMINDER_BEFORE, REMINDER, CALL, CREDIT_HOLD);
    /** With conditions, and at most one contact a week. */
    private static final EscalationPolicy COUNTED = counting(
            1,
            highestOnly(
                    REMINDER_BEFORE,
                    REMINDER,
                    CALL.when(PolicyFixture.FROM_TEN_EURO),
                    CREDIT_HOLD.when(PolicyFixture.AFTER_A_BROKEN_PROMISE)));

    private static final EscalationPolicy COUNTED_ONE_A_DAY =
            counting(1, stepByStep(REMINDER_BEFORE, REMINDER, CALL.when(PolicyFixture.FROM_TEN_EURO), CREDIT_HOLD));

    @Provide
    Arbitrary<EscalationPolicy> policies() {
        return Arbitraries.of(AT_ONCE, ONE_A_DAY, COUNTED, COUNTED_ONE_A_DAY);
    }

    @Provide
    Arbitrary<List<Act>> acts() {
        return Arbitraries.frequencyOf(
                        Tuple.of(8, Arbitraries.integers().between(1, 60).map(Act.Wait::new)),
                        Tuple.of(4, Act.evaluating()),
                        Tuple.of(3, Act.invoicing()),
                        Tuple.of(2, Act.paying()),
                        Tuple.of(1, Act.reversing()),
                        Tuple.of(2, Act.pausing(PauseClock.values())),
                        Tuple.of(1, Act.resuming()),
                        Tuple.of(2, CalendarActs.working()),
                        Tuple.of(2, DisputeProperties.contesting()),
                        Tuple.of(1, DisputeProperties.changing()),
                        Tuple.of(2, DisputeProperties.resolving()),
                        Tuple.of(2, PromiseActs.promising()),
                        Tuple.of(1, PromiseActs.promisingBoth()),
                        Tuple.of(2, PlanActs.planning()),
                        Tuple.of(1, PlanActs.withdrawing()),
                        Tuple.of(1, Arbitraries.integers().between(1, 4).map(PromiseActs.Withdraw::new)))
                .list()
                .ofMinSize(10)
                .ofMaxSize(50);
    }

    @Property(tries = 150)
    void each_step_that_was_taken_is_told_on_its_day_and_no_step_is_told_twice(
            @ForAll("policies") EscalationPolicy policy, @ForAll("acts") List<Act> acts) {
        try (var deal = DealOnItsOwn.under(policy, policy).begin()) {
            new Act.Deliver().on(deal);
            Act.perform(acts, deal);
            for (var message : deal.messages()) {
                if (message.getPayload() instanceof EscalationStepTaken taken) {
                    var day = dayOf(message.getTimestamp());
                    assertThat(deal.explain(day))
                            .filteredOn(step -> step.instalment().equals(taken.instalmentId()))
                            .filteredOn(step ->
                                    step.step().equals(taken.inputs().step().step()))
                            .singleElement()
                            .returns("TAKEN", Explained::verdict)
                            .returns(day, Explained::decidedOn);
                }
            }
            assertThat(deal.explain(deal.today()))
                    .extracting(step -> step.instalment() + " " + step.step())
                    .doesNotHaveDuplicates();
        }
    }

    /** Nothing else happens after the last day, and the clock of the deal keeps every plan. */
    @Property(tries = 150)
    void the_ladder_decides_on_the_day_on_which_it_was_expected_to(
            @ForAll("policies") EscalationPolicy policy, @ForAll("acts") List<Act> acts) {
        try (var deal = DealOnItsOwn.under(policy, policy).begin()) {
            new Act.Deliver().on(deal);
            Act.perform(acts, deal);
            var expected = new HashMap<InstalmentId, LocalDate>();
            for (var step : deal.explain(deal.today())) {
                var day = step.expectedOn();
                if (step.verdict().equals("WAITS") && !"BYGONE".equals(step.why()) && day != null) {
                    expected.merge(step.instalment(), day, (one, other) -> one.isBefore(other) ? one : other);
                }
            }
            assertThat(firstDecisions(deal)).isEqualTo(expected);
        }
    }

    /** An auditor is told the same of a day years later as whoever asked at its end. */
    @Property(tries = 150)
    void a_day_that_is_over_is_told_as_it_was_told_at_its_end(
            @ForAll("policies") EscalationPolicy policy, @ForAll("acts") List<Act> acts) {
        try (var deal = DealOnItsOwn.under(policy, policy).begin()) {
            new Act.Deliver().on(deal);
            var told = new HashMap<LocalDate, List<Explained>>();
            for (var act : acts) {
                act.on(deal);
                deal.setClock(endOf(deal.today()));
                told.put(deal.today(), deal.explain(deal.today()));
            }
            deal.setClock(deal.now().plus(Duration.ofDays(3)));
            assertThat(told)
                    .allSatisfy((day, words) -> assertThat(deal.explain(day)).isEqualTo(words));
        }
    }

    private static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(DealUnderTest.ZONE).toInstant().minusNanos(1);
    }

    /** When each instalment has its next step decided on. */
    private static Map<InstalmentId, LocalDate> firstDecisions(DealOnItsOwn deal) {
        var seen = new HashSet<>(handled(deal));
        var first = new HashMap<InstalmentId, LocalDate>();
        var planned = deal.state().ladders().plannedEvaluation();
        while (deal.state().runs() && planned != null) {
            deal.setClock(planned.isAfter(deal.now()) ? planned : deal.now());
            deal.send(new EvaluateEscalation(DEAL));
            postponed(deal, deal.today()).forEach(instalment -> first.putIfAbsent(instalment, deal.today()));
            var now = handled(deal);
            now.stream()
                    .filter(step -> !seen.contains(step))
                    .filter(step -> !step.wasBygone())
                    .forEach(step -> first.putIfAbsent(step.instalment(), deal.today()));
            seen.addAll(now);
            planned = deal.state().ladders().plannedEvaluation();
        }
        return first;
    }

    /** To put a step off to the next week is a decision too. */
    private static Stream<InstalmentId> postponed(DealOnItsOwn deal, LocalDate on) {
        return deal.events().stream()
                .filter(event -> event instanceof EscalationStepPostponed later
                        && later.postponedOn().equals(on))
                .map(event -> ((EscalationStepPostponed) event).instalmentId());
    }

    private record Handled(InstalmentId instalment, HandledStep step) {

        boolean wasBygone() {
            return String.valueOf(step.skipped()).equals("BEFORE_INVOICE_WAS_KNOWN");
        }
    }

    private static List<Handled> handled(DealOnItsOwn deal) {
        return deal.state().ladders().instalments().entrySet().stream()
                .flatMap(entry -> entry.getValue().handled().stream().map(step -> new Handled(entry.getKey(), step)))
                .toList();
    }

    private static LocalDate dayOf(Instant moment) {
        return LocalDate.ofInstant(moment, DealUnderTest.ZONE);
    }
}
