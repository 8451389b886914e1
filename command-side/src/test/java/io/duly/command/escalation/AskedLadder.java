package io.duly.command.escalation;

import static io.duly.testing.DealFixture.DUE;
import static io.duly.testing.DealFixture.INSTALMENT;
import static io.duly.testing.DealFixture.RECORDED;
import static io.duly.testing.DealFixture.euro;
import static io.duly.testing.PolicyFixture.FIRST_VERSION;

import io.duly.events.escalation.EscalationPolicy;
import io.duly.events.escalation.EscalationStep;
import io.duly.events.shared.CalendarId;
import io.duly.state.ladder.HandledStep;
import io.duly.state.ladder.LadderState;
import io.duly.state.money.InstalmentState;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;

/** A ladder that is asked about one instalment of 100 euro, with an answer that can be read aloud. */
record AskedLadder(EscalationPolicy policy, LadderTimes times, Climber climber, boolean latePayer, boolean warned) {

    private static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");

    /** Every day is a working day, and nothing was done yet. */
    static AskedLadder under(EscalationPolicy policy) {
        var untouched = new InstalmentState(
                INSTALMENT, DUE, euro("100"), euro("100"), null, null, new LadderState(1, 0, List.of()));
        return new AskedLadder(policy, times("every-day"), new Climber(untouched, RECORDED), false, false);
    }

    static LadderTimes times(String calendar) {
        return new LadderTimes(MOSCOW, LocalTime.of(9, 0), WorkingCalendars.named(CalendarId.of(calendar)));
    }

    AskedLadder in(String calendar) {
        return new AskedLadder(policy, times(calendar), climber, latePayer, warned);
    }

    AskedLadder ofALatePayer() {
        return new AskedLadder(policy, times, climber, true, warned);
    }

    AskedLadder ofAWarnedCustomer() {
        return new AskedLadder(policy, times, climber, latePayer, true);
    }

    AskedLadder knownSince(Instant moment) {
        return new AskedLadder(policy, times, new Climber(climber.instalment(), moment), latePayer, warned);
    }

    AskedLadder due(LocalDate day) {
        var it = climber.instalment();
        return with(new InstalmentState(
                it.instalmentId(), day, it.amount(), it.open(), it.overdueSince(), it.reopenedOn(), it.ladder()));
    }

    AskedLadder open(String amount) {
        var it = climber.instalment();
        return with(new InstalmentState(
                it.instalmentId(),
                it.dueOn(),
                it.amount(),
                euro(amount),
                it.overdueSince(),
                it.reopenedOn(),
                it.ladder()));
    }

    AskedLadder overdueAlready() {
        var it = climber.instalment();
        return with(new InstalmentState(
                it.instalmentId(),
                it.dueOn(),
                it.amount(),
                it.open(),
                it.dueOn().plusDays(1),
                it.reopenedOn(),
                it.ladder()));
    }

    AskedLadder done(EscalationStep... steps) {
        return doneAt(RECORDED, steps);
    }

    AskedLadder doneAt(Instant moment, EscalationStep... steps) {
        var it = climber.instalment();
        var handled = Stream.of(steps)
                .map(step -> new HandledStep(step.step(), 1, moment, null))
                .toList();
        var level = Stream.of(steps).mapToInt(EscalationStep::level).max().orElse(0);
        return with(new InstalmentState(
                it.instalmentId(),
                it.dueOn(),
                it.amount(),
                it.open(),
                it.overdueSince(),
                it.reopenedOn(),
                new LadderState(1, level, handled)));
    }

    private AskedLadder with(InstalmentState instalment) {
        return new AskedLadder(policy, times, new Climber(instalment, climber.knownSince()), latePayer, warned);
    }

    /** At the hour of the ladder. */
    LadderVerdict on(LocalDate day) {
        return at(times.morningOf(day));
    }

    LadderVerdict at(Instant moment) {
        return new Ladder(times).decide(inputs(moment));
    }

    LadderInputs inputs(Instant moment) {
        return new LadderInputs(FIRST_VERSION, policy, List.of(climber), latePayer, warned, moment);
    }

    /** Such as {@code overdue}, {@code take call} or {@code skip call: SUPERSEDED}. */
    static List<String> words(LadderVerdict verdict) {
        return verdict.decisions().stream()
                .map(decision -> switch (decision) {
                    case LadderDecision.BecameOverdue _ -> "overdue";
                    case LadderDecision.Take take ->
                        "take " + take.inputs().step().step();
                    case LadderDecision.Skip skip ->
                        "skip " + skip.inputs().step().step() + ": " + skip.why();
                })
                .toList();
    }
}
