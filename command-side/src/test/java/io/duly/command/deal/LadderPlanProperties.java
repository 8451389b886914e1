package io.duly.command.deal;

import static io.duly.testing.DealFixture.DEAL;
import static io.duly.testing.DealFixture.morningOf;
import static io.duly.testing.PolicyFixture.CALL;
import static io.duly.testing.PolicyFixture.CREDIT_HOLD;
import static io.duly.testing.PolicyFixture.REMINDER;
import static io.duly.testing.PolicyFixture.REMINDER_BEFORE;
import static io.duly.testing.PolicyFixture.highestOnly;
import static io.duly.testing.PolicyFixture.onlyFrom;
import static io.duly.testing.PolicyFixture.step;
import static io.duly.testing.PolicyFixture.stepByStep;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import io.duly.command.escalation.EvaluateEscalation;
import io.duly.events.deal.EscalationPaused;
import io.duly.events.deal.EscalationResumed;
import io.duly.events.deal.EscalationStepTaken;
import io.duly.events.escalation.EscalationPolicy;
import io.duly.events.pause.PauseClock;
import io.duly.events.shared.InstalmentId;
import io.duly.events.shared.PauseId;
import io.duly.state.ladder.Ladders;
import io.duly.state.money.InstalmentState;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.axonframework.eventhandling.DomainEventMessage;

/** When steps are taken over random facts and touches of a deal at random hours, while its clock keeps every plan. */
class LadderPlanProperties {

    private static final EscalationPolicy AT_ONCE =
            highestOnly(REMINDER_BEFORE, onlyFrom("10", REMINDER), CALL, CREDIT_HOLD);
    private static final EscalationPolicy RENAMED =
            highestOnly(step("letter", 2, 1), CALL, step("stop", 9, 3), step("court", 12, 4));
    private static final EscalationPolicy ONE_A_DAY = stepByStep(REMINDER_BEFORE, REMINDER, CALL, CREDIT_HOLD);

    @Provide
    Arbitrary<EscalationPolicy> policies() {
        return Arbitraries.of(AT_ONCE, ONE_A_DAY);
    }

    /** Money, notes, pauses and migrations in quick succession, a few hours apart. */
    @Provide
    Arbitrary<List<Act>> touches() {
        return Arbitraries.frequencyOf(
                        Tuple.of(8, Arbitraries.integers().between(1, 40).map(Act.Wait::new)),
                        Tuple.of(2, Act.invoicing()),
                        Tuple.of(3, Act.paying()),
                        Tuple.of(3, Act.reversing()),
                        Tuple.of(2, Act.crediting()),
                        Tuple.of(1, Act.pausing(PauseClock.RUNS)),
                        Tuple.of(1, Act.resuming()),
                        Tuple.of(2, CalendarActs.working()),
                        Tuple.of(1, Arbitraries.integers().between(1, 2).map(Act.Migrate::new)))
                .list()
                .ofMinSize(10)
                .ofMaxSize(60);
    }

    @Property(tries = 300)
    void no_step_is_taken_before_the_hour_and_one_a_day_is_the_most(
            @ForAll("policies") EscalationPolicy policy, @ForAll("touches") List<Act> acts) {
        try (var deal = played(acts, policy)) {
            assertThat(taken(deal))
                    .allSatisfy(step ->
                            assertThat(step.getTimestamp()).isAfterOrEqualTo(morningOf(dayOf(step.getTimestamp()))));
            assertThat(taken(deal)
                            .collect(groupingBy(step -> payload(step).instalmentId()))
                            .values())
                    .allSatisfy(steps -> assertThat(steps)
                            .extracting(step -> dayOf(step.getTimestamp()))
                            .doesNotHaveDuplicates());
        }
    }

    @Property(tries = 300)
    void no_step_is_below_the_level_that_was_reached(@ForAll("touches") List<Act> acts) {
        try (var deal = played(acts, AT_ONCE)) {
            assertThat(taken(deal)
                            .map(LadderPlanProperties::payload)
                            .collect(groupingBy(EscalationStepTaken::instalmentId))
                            .values())
                    .allSatisfy(steps -> assertThat(steps)
                            .extracting(step -> step.inputs().step().level())
                            .isSorted());
        }
    }

    /** By the events alone, in the order in which they were recorded. */
    @Property(tries = 300)
    void nothing_goes_out_while_a_pause_stands_nor_on_the_day_on_which_it_ends(
            @ForAll("policies") EscalationPolicy policy, @ForAll("pauses") List<Act> acts) {
        try (var deal = played(acts, policy)) {
            var standing = new HashMap<PauseId, EscalationPaused>();
            var ended = new HashMap<PauseId, LocalDate>();
            for (var message : deal.messages()) {
                switch (message.getPayload()) {
                    case EscalationPaused paused -> standing.put(paused.pause().pauseId(), paused);
                    case EscalationResumed resumed -> ended.put(resumed.pauseId(), resumed.endedOn());
                    case EscalationStepTaken step -> {
                        var day = dayOf(message.getTimestamp());
                        assertThat(standing.values())
                                .filteredOn(paused -> paused.instalmentId() == null
                                        || paused.instalmentId().equals(step.instalmentId()))
                                .noneMatch(
                                        paused -> !day.isBefore(paused.pause().from())
                                                && !day.isAfter(paused.pause().until())
                                                && !day.isAfter(ended.getOrDefault(
                                                        paused.pause().pauseId(), LocalDate.MAX)));
                    }
                    case Object _ -> {
                        /* neither a step nor a pause */
                    }
                }
            }
        }
    }

    @Provide
    Arbitrary<List<Act>> pauses() {
        return Arbitraries.frequencyOf(
                        Tuple.of(8, Arbitraries.integers().between(1, 60).map(Act.Wait::new)),
                        Tuple.of(3, Act.invoicing()),
                        Tuple.of(1, Act.paying()),
                        Tuple.of(1, Act.reversing()),
                        Tuple.of(3, Act.pausing(PauseClock.values())),
                        Tuple.of(1, Act.resuming()))
                .list()
                .ofMinSize(10)
                .ofMaxSize(60);
    }

    /** Counted anew after each touch: the rule is not the ladder's own. */
    @Property(tries = 300)
    void nothing_late_is_put_off_beyond_the_next_hour(
            @ForAll("policies") EscalationPolicy policy, @ForAll("touches") List<Act> acts) {
        try (var deal = DealOnItsOwn.under(policy, RENAMED).begin()) {
            new Act.Deliver().on(deal);
            for (var act : acts) {
                perform(act, deal);
                var planned = deal.state().ladders().plannedEvaluation();
                if (deal.state().runs() && somethingIsLate(deal, policy)) {
                    assertThat(planned).as("after %s", act).isNotNull().isBeforeOrEqualTo(nextHour(deal.now()));
                }
            }
        }
    }

    static DealOnItsOwn played(List<Act> acts, EscalationPolicy policy) {
        var deal = DealOnItsOwn.under(policy, RENAMED).begin();
        new Act.Deliver().on(deal);
        acts.forEach(act -> perform(act, deal));
        return deal;
    }

    /** Time does not pass over a planned moment: the clock of the deal asks at each, sometimes hours late. */
    private static void perform(Act act, DealOnItsOwn deal) {
        if (!(act instanceof Act.Wait(var hours))) {
            act.on(deal);
            return;
        }
        var until = deal.now().plus(Duration.ofHours(hours));
        var planned = deal.state().ladders().plannedEvaluation();
        while (planned != null && !planned.isAfter(until)) {
            deal.setClock(hours % 7 == 0 ? until : later(planned, deal.now()));
            deal.send(new EvaluateEscalation(DEAL));
            planned = deal.state().ladders().plannedEvaluation();
        }
        deal.setClock(until);
    }

    private static boolean somethingIsLate(DealOnItsOwn deal, EscalationPolicy first) {
        var ladders = deal.state().ladders();
        var policy = ladders.policy().version() == 1 ? first : RENAMED;
        return deal.state().ledger().invoices().stream()
                .anyMatch(invoice -> invoice.instalments().stream()
                        .filter(instalment -> !instalment.settled())
                        .filter(instalment -> !waits(instalment.instalmentId(), deal))
                        .anyMatch(instalment -> isLate(instalment, ladders, policy, invoice.recordedAt(), deal.now())));
    }

    /** On the day of the next hour of the ladder. */
    private static boolean waits(InstalmentId instalment, DealOnItsOwn deal) {
        var day = dayOf(nextHour(deal.now()));
        return deal.state().pauses().all().stream()
                .filter(pause -> pause.instalmentId() == null || instalment.equals(pause.instalmentId()))
                .anyMatch(pause -> pause.stands(day));
    }

    private static boolean isLate(
            InstalmentState owed, Ladders ladders, EscalationPolicy policy, Instant knownSince, Instant now) {
        var ladder = ladders.of(owed.instalmentId());
        if (ladder.restsSince()
                .filter(rest -> !dayOf(rest).isBefore(dayOf(now)))
                .isPresent()) {
            return false;
        }
        var isNew = dayOf(knownSince).equals(dayOf(now));
        return policy.steps().stream()
                .filter(step -> !ladder.handled(step.step()))
                .anyMatch(step -> {
                    var moment = morningOf(owed.dueOn().plusDays(step.offsetDays()));
                    return moment.isBefore(now) && (!moment.isBefore(knownSince) || (step.offsetDays() >= 0 && !isNew));
                });
    }

    private static Instant nextHour(Instant now) {
        var today = morningOf(dayOf(now));
        return now.isBefore(today) ? today : morningOf(dayOf(now).plusDays(1));
    }

    private static LocalDate dayOf(Instant moment) {
        return LocalDate.ofInstant(moment, DealUnderTest.ZONE);
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static EscalationStepTaken payload(DomainEventMessage<?> message) {
        return (EscalationStepTaken) message.getPayload();
    }

    static Stream<? extends DomainEventMessage<?>> taken(DealOnItsOwn deal) {
        return deal.messages().stream().filter(message -> message.getPayload() instanceof EscalationStepTaken);
    }
}
