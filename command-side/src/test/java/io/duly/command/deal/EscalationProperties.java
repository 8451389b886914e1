package io.duly.command.deal;

import static io.duly.testing.DealFixture.DEAL;
import static io.duly.testing.PolicyFixture.CALL;
import static io.duly.testing.PolicyFixture.CREDIT_HOLD;
import static io.duly.testing.PolicyFixture.REMINDER;
import static io.duly.testing.PolicyFixture.REMINDER_BEFORE;
import static io.duly.testing.PolicyFixture.counting;
import static io.duly.testing.PolicyFixture.highestOnly;
import static io.duly.testing.PolicyFixture.stepByStep;
import static java.time.DayOfWeek.MONDAY;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import io.duly.command.escalation.EvaluateEscalation;
import io.duly.events.deal.EscalationStepTaken;
import io.duly.events.escalation.EscalationPolicy;
import io.duly.state.ladder.HandledStep;
import io.duly.state.money.InstalmentState;
import io.duly.testing.PolicyFixture;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Each step of the ladder is done once and none is lost, however late, often or disorderly the deal is asked. */
class EscalationProperties {

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
    private static final int ENOUGH = 1_000;

    /** @param times how often the deadline fires once {@code hours} have passed */
    record Question(int hours, int times) {

        void to(DealOnItsOwn deal) {
            new Act.Wait(hours).on(deal);
            for (int i = 0; i < times; i++) {
                new Act.Evaluate().on(deal);
            }
        }
    }

    @Provide
    Arbitrary<Act> invoices() {
        return Act.invoicing();
    }

    @Provide
    Arbitrary<List<Question>> questions() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 24 * 8),
                        Arbitraries.integers().between(1, 3))
                .as(Question::new)
                .list()
                .ofMaxSize(25);
    }

    @Provide
    Arbitrary<List<Act>> anything() {
        return Act.anything();
    }

    @Provide
    Arbitrary<EscalationPolicy> policies() {
        return Arbitraries.of(AT_ONCE, ONE_A_DAY, COUNTED, COUNTED_ONE_A_DAY);
    }

    @Property(tries = 300)
    void exactly_the_steps_are_taken_that_the_age_deserves(
            @ForAll("invoices") Act invoice, @ForAll("questions") List<Question> questions) {
        try (var deal = DealOnItsOwn.under(AT_ONCE).begin()) {
            invoice.on(deal);
            var counted = new DeservedSteps(deal.state().ledger().invoices().getFirst(), AT_ONCE);
            for (var question : questions) {
                question.to(deal);
                counted.askedAt(deal.now());
                assertThat(taken(deal).map(DeservedSteps::name)).containsExactlyInAnyOrderElementsOf(counted.taken());
            }
        }
    }

    @Property(tries = 300)
    void steps_that_are_taken_step_by_step_come_in_their_order_and_one_a_day(
            @ForAll("invoices") Act invoice, @ForAll("questions") List<Question> questions) {
        try (var deal = DealOnItsOwn.under(ONE_A_DAY).begin()) {
            invoice.on(deal);
            questions.forEach(question -> question.to(deal));

            assertThat(taken(deal).collect(groupingBy(EscalationStepTaken::instalmentId)))
                    .allSatisfy((_, steps) -> {
                        assertThat(steps)
                                .extracting(step -> step.inputs().decidedOn())
                                .doesNotHaveDuplicates();
                        assertThat(steps)
                                .extracting(step -> step.inputs().step().offsetDays())
                                .isSorted();
                        assertThat(steps)
                                .extracting(EscalationStepTaken::inputs)
                                .noneMatch(inputs -> inputs.decidedOn().isBefore(inputs.scheduledOn()));
                    });
        }
    }

    @Property(tries = 300)
    void no_step_is_lost_and_none_is_done_twice(
            @ForAll("policies") EscalationPolicy policy, @ForAll("anything") List<Act> acts) {
        try (var deal = DealOnItsOwn.under(policy, policy).begin()) {
            Act.perform(acts, deal);
            keepEveryPlan(deal);

            assertThat(instalments(deal))
                    .filteredOn(instalment -> !instalment.settled())
                    .allSatisfy(instalment -> {
                        var ladder = deal.state().ladders().of(instalment.instalmentId());
                        assertThat(ladder.overdueSince())
                                .isEqualTo(instalment.dueOn().plusDays(1));
                        assertThat(ladder.handled())
                                .extracting(HandledStep::step)
                                .doesNotHaveDuplicates()
                                .hasSameSizeAs(policy.steps());
                    });
        }
    }

    @Property(tries = 300)
    void no_week_has_more_contacts_than_the_ladder_allows(
            @ForAll("counted") EscalationPolicy policy, @ForAll("anything") List<Act> acts) {
        try (var deal = DealOnItsOwn.under(policy, policy).begin()) {
            Act.perform(acts, deal);
            keepEveryPlan(deal);

            assertThat(taken(deal)
                            .filter(step ->
                                    !step.inputs().step().action().ways().isEmpty())
                            .map(step -> step.inputs().decidedOn().with(TemporalAdjusters.previousOrSame(MONDAY))))
                    .doesNotHaveDuplicates();
        }
    }

    @Provide
    Arbitrary<EscalationPolicy> counted() {
        return Arbitraries.of(COUNTED, COUNTED_ONE_A_DAY);
    }

    @Property(tries = 300)
    void a_payment_that_is_taken_back_leaves_everything_owed_as_it_was(
            @ForAll("policies") EscalationPolicy policy,
            @ForAll("anything") List<Act> acts,
            @ForAll("payments") Act.Pay payment) {
        try (var deal = DealOnItsOwn.under(policy, policy).begin()) {
            Act.perform(acts, deal);
            var before = instalments(deal);
            var laddersBefore = deal.state().ladders().instalments();

            payment.on(deal);
            new Act.Reverse(payment.number(), 0).on(deal);

            assertThat(instalments(deal))
                    .usingRecursiveComparison()
                    .ignoringFields("moves")
                    .isEqualTo(before);
            assertThat(deal.state().ladders().instalments())
                    .usingRecursiveComparison()
                    .ignoringFieldsMatchingRegexes(".*owedAgainAt")
                    .isEqualTo(laddersBefore);
        }
    }

    /** Under a number that no other payment has, and with the value date of the day. */
    @Provide
    Arbitrary<Act.Pay> payments() {
        return Arbitraries.integers().between(1, 30_000).map(cents -> new Act.Pay(99, cents, 0, 0));
    }

    /** What the saga does, and nothing else. */
    private static void keepEveryPlan(DealOnItsOwn deal) {
        for (int i = 0; i < ENOUGH; i++) {
            var planned = deal.state().ladders().plannedEvaluation();
            if (planned == null) {
                return;
            }
            if (deal.now().isBefore(planned)) {
                deal.setClock(planned);
            }
            deal.send(new EvaluateEscalation(DEAL));
        }
        throw new AssertionError("the deal plans one evaluation after the other and never ends");
    }

    private static Stream<EscalationStepTaken> taken(DealOnItsOwn deal) {
        return deal.events().stream()
                .filter(EscalationStepTaken.class::isInstance)
                .map(EscalationStepTaken.class::cast);
    }

    private static List<InstalmentState> instalments(DealOnItsOwn deal) {
        return deal.state().ledger().invoices().stream()
                .flatMap(invoice -> invoice.instalments().stream())
                .toList();
    }
}
