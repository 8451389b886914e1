package io.duly.command.deal;

import static io.duly.testing.DealFixture.DEAL;
import static io.duly.testing.PolicyFixture.AFTER_A_BROKEN_PROMISE;
import static io.duly.testing.PolicyFixture.CALL;
import static io.duly.testing.PolicyFixture.CREDIT_HOLD;
import static io.duly.testing.PolicyFixture.FIRST_VERSION;
import static io.duly.testing.PolicyFixture.FROM_TEN_EURO;
import static io.duly.testing.PolicyFixture.REMINDER;
import static io.duly.testing.PolicyFixture.REMINDER_BEFORE;
import static io.duly.testing.PolicyFixture.counting;
import static io.duly.testing.PolicyFixture.highestOnly;
import static io.duly.testing.PolicyFixture.onlyFrom;
import static io.duly.testing.PolicyFixture.spaced;
import static io.duly.testing.PolicyFixture.stepByStep;
import static org.assertj.core.api.Assertions.assertThat;

import io.duly.command.calendar.CreditorTime;
import io.duly.command.calendar.WorkingCalendars;
import io.duly.command.dispute.DisputeRoom;
import io.duly.command.escalation.CustomerStandstills.Waiting;
import io.duly.command.escalation.EvaluateEscalation;
import io.duly.command.escalation.Rehearsals;
import io.duly.command.pause.PauseRoom;
import io.duly.command.promise.PromiseRoom;
import io.duly.command.testing.HandClock;
import io.duly.events.deal.DealEvent;
import io.duly.events.deal.EscalationStepPostponed;
import io.duly.events.deal.EscalationStepSkipped;
import io.duly.events.deal.EscalationStepTaken;
import io.duly.events.escalation.EscalationPolicy;
import io.duly.events.pause.PauseClock;
import io.duly.events.shared.CalendarId;
import io.duly.testing.DealFixture;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;

/** Random lives of a deal, which a rehearsal is told afterwards: what it decides is what the deal itself decided. */
class RehearsalProperties {

    @Provide
    Arbitrary<EscalationPolicy> policies() {
        return Arbitraries.of(
                highestOnly(REMINDER_BEFORE, onlyFrom("10", REMINDER), CALL, CREDIT_HOLD),
                stepByStep(REMINDER_BEFORE, REMINDER, CALL, CREDIT_HOLD),
                spaced(REMINDER_BEFORE, REMINDER, CALL, CREDIT_HOLD),
                counting(
                        1,
                        highestOnly(
                                REMINDER_BEFORE,
                                REMINDER,
                                CALL.when(FROM_TEN_EURO),
                                CREDIT_HOLD.when(AFTER_A_BROKEN_PROMISE))),
                counting(1, stepByStep(REMINDER_BEFORE, REMINDER, CALL.when(FROM_TEN_EURO), CREDIT_HOLD)));
    }

    @Provide
    Arbitrary<List<Act>> lives() {
        return Arbitraries.frequencyOf(
                        Tuple.of(12, Arbitraries.integers().between(1, 60).map(Act.Wait::new)),
                        Tuple.of(3, Act.invoicing()),
                        Tuple.of(3, Act.paying()),
                        Tuple.of(2, Act.reversing()),
                        Tuple.of(1, Act.crediting()),
                        Tuple.of(2, Act.pausing(PauseClock.values())),
                        Tuple.of(1, Act.resuming()),
                        Tuple.of(1, PromiseActs.promising()),
                        Tuple.of(1, Act.closing()))
                .list()
                .ofMinSize(10)
                .ofMaxSize(60);
    }

    @Property(tries = 300)
    void a_rehearsal_of_the_same_ladder_takes_and_skips_the_same_steps(
            @ForAll("policies") EscalationPolicy policy, @ForAll("lives") List<Act> acts) {
        try (var deal = lived(acts, policy)) {
            assertThat(rehearsed(deal, policy, Instant.MIN)).isEqualTo(decided(deal, Instant.MIN));
        }
    }

    @Property(tries = 300)
    void a_rehearsal_that_begins_later_goes_on_from_what_was_decided(
            @ForAll("policies") EscalationPolicy policy,
            @ForAll("lives") List<Act> acts,
            @ForAll @IntRange(max = 100) int percent) {
        try (var deal = lived(acts, policy)) {
            var length = Duration.between(DealFixture.RECORDED, deal.now());
            var from = DealFixture.RECORDED
                    .plus(length.multipliedBy(percent).dividedBy(100))
                    .plusNanos(1);
            assertThat(rehearsed(deal, policy, from)).isEqualTo(decided(deal, from));
        }
    }

    private static DealOnItsOwn lived(List<Act> acts, EscalationPolicy policy) {
        var deal = DealOnItsOwn.under(policy).begin();
        new Act.Deliver().on(deal);
        acts.forEach(act -> live(act, deal));
        return deal;
    }

    /** The clock of the deal asks at each planned moment. */
    private static void live(Act act, DealOnItsOwn deal) {
        if (!(act instanceof Act.Wait(var hours))) {
            act.on(deal);
            return;
        }
        var until = deal.now().plus(Duration.ofHours(hours));
        var planned = deal.state().ladders().plannedEvaluation();
        while (planned != null && !planned.isAfter(until)) {
            deal.setClock(planned.isAfter(deal.now()) ? planned : deal.now());
            deal.send(new EvaluateEscalation(DEAL));
            planned = deal.state().ladders().plannedEvaluation();
        }
        deal.setClock(until);
    }

    private static List<String> rehearsed(DealOnItsOwn deal, EscalationPolicy policy, Instant from) {
        var creditor = new CreditorTime(
                new HandClock(Instant.EPOCH),
                DealUnderTest.ZONE,
                DealUnderTest.LADDER_TIME,
                WorkingCalendars.named(CalendarId.of("every-day")));
        var disputes = new DisputeRoom(creditor);
        var ladders = new Rehearsals(
                List.of(PauseRoom.ofDeals(), disputes.standstills(), PromiseRoom.standstills()),
                List.of(disputes.deadlines(), PromiseRoom.timed(creditor)),
                (_, _, _) -> Waiting.FOR_NOTHING,
                creditor);
        var told = new ArrayList<String>();
        var rehearsal = ladders.of(
                FIRST_VERSION, policy, from, (event, _, _) -> tell(event).forEach(told::add));
        deal.messages().forEach(message -> rehearsal.tell((DealEvent) message.getPayload(), message.getTimestamp()));
        rehearsal.finish(deal.now());
        return told;
    }

    private static List<String> decided(DealOnItsOwn deal, Instant from) {
        return deal.messages().stream()
                .filter(message -> !message.getTimestamp().isBefore(from))
                .flatMap(message -> tell((DealEvent) message.getPayload()))
                .toList();
    }

    private static Stream<String> tell(DealEvent event) {
        return switch (event) {
            case EscalationStepTaken taken -> Stream.of("taken " + taken.instalmentId() + " " + taken.inputs());
            case EscalationStepSkipped skipped ->
                Stream.of(skipped.why() + " " + skipped.instalmentId() + " " + skipped.inputs());
            case EscalationStepPostponed later -> Stream.of(later.toString());
            case DealEvent _ -> Stream.empty();
        };
    }
}
