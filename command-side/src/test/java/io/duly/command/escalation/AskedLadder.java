package io.duly.command.escalation;

import static io.duly.testing.CustomerFixture.CUSTOMER;
import static io.duly.testing.DealFixture.DUE;
import static io.duly.testing.DealFixture.INSTALMENT;
import static io.duly.testing.DealFixture.RECORDED;
import static io.duly.testing.DealFixture.euro;
import static io.duly.testing.PolicyFixture.FIRST_VERSION;

import io.duly.command.calendar.CreditorTime;
import io.duly.command.calendar.WorkingCalendar;
import io.duly.command.calendar.WorkingCalendars;
import io.duly.events.deal.LadderStart;
import io.duly.events.escalation.EscalationPolicy;
import io.duly.events.escalation.EscalationStep;
import io.duly.events.shared.CalendarId;
import io.duly.events.warning.RiskLevel;
import io.duly.state.ladder.HandledStep;
import io.duly.state.ladder.LadderState;
import io.duly.state.ladder.Ladders;
import io.duly.state.ladder.PostponedStep;
import io.duly.state.money.InstalmentState;
import io.duly.testing.DealFixture;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** A ladder that is asked about one instalment of 100 euro, with an answer that can be read aloud. */
record AskedLadder(
        EscalationPolicy policy,
        LadderTimes times,
        InstalmentState instalment,
        LadderState state,
        Instant knownSince,
        LadderStart start,
        List<Standstill> standstills,
        Debtor debtor,
        @Nullable WorkingCalendar debtorCalendar,
        @Nullable WeekOfContacts week) {

    private static final Debtor LATE = new Debtor(true, false, RiskLevel.ELEVATED, null);
    private static final Debtor WARNED = new Debtor(false, true, RiskLevel.ELEVATED, null);

    private static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");

    /** Every day is a working day, and nothing was done yet. */
    static AskedLadder under(EscalationPolicy policy) {
        return new AskedLadder(
                policy,
                times("every-day"),
                owing(DUE, euro("100"), euro("100")),
                new LadderState(1, 0, List.of(), null, null),
                RECORDED,
                LadderStart.FROM_NOW,
                List.of(),
                Debtor.UNKNOWN,
                null,
                null);
    }

    static LadderTimes times(String calendar) {
        var working = WorkingCalendars.named(CalendarId.of(calendar));
        return new LadderTimes(new CreditorTime(Clock.systemUTC(), MOSCOW, LocalTime.of(9, 0), working));
    }

    AskedLadder in(String calendar) {
        return new AskedLadder(
                policy,
                times(calendar),
                instalment,
                state,
                knownSince,
                start,
                standstills,
                debtor,
                debtorCalendar,
                week);
    }

    /** Of a customer who works by this calendar. */
    AskedLadder withDebtorIn(String calendar) {
        return new AskedLadder(
                policy,
                times,
                instalment,
                state,
                knownSince,
                start,
                standstills,
                debtor,
                WorkingCalendars.named(CalendarId.of(calendar)),
                week);
    }

    AskedLadder ofALatePayer() {
        return new AskedLadder(
                policy, times, instalment, state, knownSince, start, standstills, LATE, debtorCalendar, week);
    }

    AskedLadder ofAWarnedCustomer() {
        return new AskedLadder(
                policy, times, instalment, state, knownSince, start, standstills, WARNED, debtorCalendar, week);
    }

    AskedLadder of(Debtor customer) {
        return new AskedLadder(
                policy, times, instalment, state, knownSince, start, standstills, customer, debtorCalendar, week);
    }

    /** So many contacts are allowed in the week of the day that is asked about, and so many were made. */
    AskedLadder contacted(WeekOfContacts contacts) {
        return new AskedLadder(
                policy, times, instalment, state, knownSince, start, standstills, debtor, debtorCalendar, contacts);
    }

    AskedLadder knownFrom(Instant moment) {
        return new AskedLadder(
                policy, times, instalment, state, moment, start, standstills, debtor, debtorCalendar, week);
    }

    /** Late learned of, the debt gets what its age deserves. */
    AskedLadder byAge() {
        return new AskedLadder(
                policy,
                times,
                instalment,
                state,
                knownSince,
                LadderStart.BY_AGE,
                standstills,
                debtor,
                debtorCalendar,
                week);
    }

    AskedLadder standingStill(Standstill... all) {
        return new AskedLadder(
                policy, times, instalment, state, knownSince, start, List.of(all), debtor, debtorCalendar, week);
    }

    AskedLadder due(LocalDate day) {
        return with(owing(day, instalment.amount(), instalment.open()));
    }

    private static InstalmentState owing(LocalDate due, Money amount, Money open) {
        return new InstalmentState(
                INSTALMENT, RECORDED.atZone(ZoneOffset.UTC).toLocalDate(), 1, due, amount, open, List.of());
    }

    AskedLadder open(String amount) {
        return with(owing(instalment.dueOn(), instalment.amount(), euro(amount)));
    }

    AskedLadder overdueAlready() {
        var since = instalment.dueOn().plusDays(1);
        return with(new LadderState(state.cycle(), state.level(), state.handled(), since, null));
    }

    AskedLadder done(EscalationStep... steps) {
        return doneAt(RECORDED, steps);
    }

    AskedLadder doneAt(Instant moment, EscalationStep... steps) {
        var handled = Stream.of(steps)
                .map(step -> HandledStep.taken(step.step(), 1, moment))
                .toList();
        var level = Stream.of(steps).mapToInt(EscalationStep::level).max().orElse(0);
        return with(new LadderState(1, level, handled, state.overdueSince(), null));
    }

    AskedLadder postponed(EscalationStep step, LocalDate until) {
        return with(new LadderState(
                state.cycle(),
                state.level(),
                state.handled(),
                state.overdueSince(),
                null,
                List.of(new PostponedStep(step.step(), 2, until))));
    }

    private AskedLadder with(InstalmentState changed) {
        return new AskedLadder(
                policy, times, changed, state, knownSince, start, standstills, debtor, debtorCalendar, week);
    }

    private AskedLadder with(LadderState changed) {
        return new AskedLadder(
                policy, times, instalment, changed, knownSince, start, standstills, debtor, debtorCalendar, week);
    }

    /** At the hour of the ladder. */
    List<LadderDecision> on(LocalDate day) {
        return at(times.momentOn(day));
    }

    List<LadderDecision> at(Instant moment) {
        return new Ladder(times).decide(inputs(moment));
    }

    /** The next moment, once everything that is due at this one was done. */
    @Nullable
    Instant nextAfter(LocalDate day) {
        return nextAfter(times.momentOn(day));
    }

    @Nullable
    Instant nextAfter(Instant moment) {
        var ladders = new Ladders(FIRST_VERSION, null, Map.of(INSTALMENT, state));
        for (var decision : at(moment)) {
            ladders = ladders.after(LadderEvents.record(decision, DealFixture.DEAL, CUSTOMER), moment);
        }
        return new Ladder(times)
                .nextEvaluation(with(ladders.of(INSTALMENT)).inputs(moment).workingBy(null));
    }

    LadderInputs inputs(Instant moment) {
        var owed = new OpenInstalment(instalment, state, knownSince, start, standstills, euro("0"));
        return new LadderInputs(FIRST_VERSION, policy, List.of(owed), debtor, Set.of(), debtorCalendar, week, moment);
    }

    /** Says the decisions in words such as {@code overdue}, {@code take call} or {@code skip call: SUPERSEDED}. */
    static List<String> words(List<LadderDecision> decisions) {
        return decisions.stream()
                .map(decision -> switch (decision) {
                    case LadderDecision.BecameOverdue _ -> "overdue";
                    case LadderDecision.Take take ->
                        "take " + take.inputs().step().step();
                    case LadderDecision.Postpone(var _, var later) ->
                        "postpone " + later.step().value() + " until "
                                + later.week().until();
                    case LadderDecision.Skip skip ->
                        "skip " + skip.inputs().step().step() + ": " + skip.why();
                })
                .toList();
    }
}
