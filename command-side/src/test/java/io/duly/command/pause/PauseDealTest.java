package io.duly.command.pause;

import static io.duly.command.deal.DealUnderTest.given;
import static io.duly.testing.CustomerFixture.CUSTOMER;
import static io.duly.testing.DealFixture.DEAL;
import static io.duly.testing.DealFixture.DUE;
import static io.duly.testing.DealFixture.INSTALMENT;
import static io.duly.testing.DealFixture.SECOND_INSTALMENT;
import static io.duly.testing.DealFixture.and;
import static io.duly.testing.DealFixture.closedAsPaid;
import static io.duly.testing.DealFixture.morningOf;
import static io.duly.testing.DealFixture.overdue;
import static io.duly.testing.DealFixture.owingInTwoParts;
import static io.duly.testing.DealFixture.paid;
import static io.duly.testing.DealFixture.planned;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.duly.command.deal.DealRefusal;
import io.duly.command.refusal.InvalidCommand;
import io.duly.command.refusal.Reason;
import io.duly.events.deal.DealEvent;
import io.duly.events.deal.EscalationPaused;
import io.duly.events.deal.EscalationResumed;
import io.duly.events.pause.Pause;
import io.duly.events.pause.PauseClock;
import io.duly.events.shared.InstalmentId;
import io.duly.events.shared.PauseId;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.test.aggregate.ResultValidator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PauseDealTest {

    private static final PauseId PAUSE = PauseId.of("00000000-0000-0000-0000-0000000000f5");
    private static final LocalDate TODAY = DUE.plusDays(2);
    private static final LocalDate LAST = DUE.plusDays(9);
    private static final String WHY = "Their accounts department moves";

    @Test
    void a_pause_puts_the_next_step_off_to_the_working_day_after_it() {
        on(TODAY, overdue(), pause(null, null, LAST, WHY))
                .expectEvents(paused(null, TODAY, LAST), planned(LAST.plusDays(1)));
    }

    @Test
    void a_pause_of_one_instalment_leaves_the_other_alone() {
        on(DUE, owingInTwoParts(), pause(SECOND_INSTALMENT, null, LAST, WHY))
                .expectEvents(paused(SECOND_INSTALMENT, DUE, LAST));
    }

    @Test
    void a_pause_may_begin_later() {
        on(TODAY, overdue(), pause(null, LAST.minusDays(1), LAST, WHY))
                .expectEvents(paused(null, LAST.minusDays(1), LAST));
    }

    @Test
    void the_same_pause_sent_twice_is_recorded_once() {
        on(TODAY.plusDays(1), paused(), pause(null, null, LAST, WHY)).expectNoEvents();
        on(TODAY.plusDays(1), paused(), pause(null, TODAY, LAST, WHY)).expectNoEvents();
    }

    @Test
    void another_pause_under_the_same_id_is_refused() {
        refused(TODAY, paused(), pause(null, null, LAST, "Another reason"), PauseRefusal.PAUSE_EXISTS);
        refused(TODAY, paused(), pause(null, null, LAST.plusDays(1), WHY), PauseRefusal.PAUSE_EXISTS);
        refused(TODAY, paused(), pause(INSTALMENT, null, LAST, WHY), PauseRefusal.PAUSE_EXISTS);
        refused(TODAY, paused(), pause(null, TODAY.plusDays(1), LAST, WHY), PauseRefusal.PAUSE_EXISTS);
    }

    @ParameterizedTest
    @CsvSource({"2026-04-01, 2026-04-09", ", 2026-04-01"})
    void a_pause_neither_begins_nor_ends_in_the_past(@Nullable LocalDate from, LocalDate until) {
        refused(TODAY, overdue(), pause(null, from, until, WHY), PauseRefusal.PAUSE_IN_THE_PAST);
    }

    @Test
    void a_pause_lasts_a_year_at_most() {
        refused(TODAY, overdue(), pause(null, null, TODAY.plusYears(1).plusDays(1), WHY), PauseRefusal.PAUSE_TOO_LONG);
        on(TODAY, overdue(), pause(null, null, TODAY.plusYears(1), WHY)).expectSuccessfulHandlerExecution();
    }

    @Test
    void a_pause_of_what_is_not_owed_is_refused() {
        refused(TODAY, overdue(), pause(SECOND_INSTALMENT, null, LAST, WHY), DealRefusal.INSTALMENT_UNKNOWN);
        refused(
                DUE,
                and(owingInTwoParts(), paid("60", "0")),
                pause(INSTALMENT, null, LAST, WHY),
                DealRefusal.NOTHING_OPEN);
        refused(TODAY, closedAsPaid(), pause(null, null, LAST, WHY), DealRefusal.DEAL_CLOSED);
    }

    @Test
    void a_pause_without_a_reason_or_with_its_end_before_its_start_cannot_even_be_written_down() {
        assertThatExceptionOfType(InvalidCommand.class)
                .isThrownBy(() -> pause(null, null, LAST, " "))
                .returns("reason", InvalidCommand::field);
        assertThatExceptionOfType(InvalidCommand.class)
                .isThrownBy(() -> pause(null, LAST, LAST.minusDays(1), WHY))
                .returns("until", InvalidCommand::field);
    }

    @Test
    void who_ends_a_pause_lets_the_ladder_go_on_the_next_working_day() {
        on(DUE.plusDays(5), paused(), resume("They have moved"))
                .expectEvents(resumed(DUE.plusDays(5)), planned(DUE.plusDays(6)));
    }

    @Test
    void ending_a_pause_twice_is_recorded_once_and_for_one_reason() {
        var over = and(paused(), resumed(DUE.plusDays(5)), planned(DUE.plusDays(6)));
        on(DUE.plusDays(6), over, resume("They have moved")).expectNoEvents();
        refused(DUE.plusDays(6), over, resume("Another reason"), PauseRefusal.PAUSE_OVER);
    }

    @Test
    void a_pause_that_is_over_or_never_was_cannot_be_ended() {
        refused(LAST.plusDays(1), paused(), resume("They have moved"), PauseRefusal.PAUSE_OVER);
        refused(TODAY, overdue(), resume("They have moved"), PauseRefusal.PAUSE_UNKNOWN);
    }

    @Test
    void a_pause_that_is_called_off_before_it_begins_never_stood() {
        var ahead = and(overdue(), paused(null, LAST, LAST.plusDays(9)), planned(DUE.plusDays(3)));
        on(TODAY, ahead, resume("They have moved")).expectEvents(resumed(TODAY));
        var calledOff = and(ahead, resumed(TODAY));
        on(
                        TODAY,
                        calledOff,
                        new PauseDeal(
                                DEAL,
                                PauseId.of("00000000-0000-0000-0000-0000000000f6"),
                                INSTALMENT,
                                new PauseRequest(null, TODAY.plusDays(1), PauseClock.RUNS, WHY)))
                .expectSuccessfulHandlerExecution();
    }

    private static ResultValidator<?> on(LocalDate day, List<DealEvent> history, Object command) {
        return given(history).andGivenCurrentTime(morningOf(day)).when(command).expectSuccessfulHandlerExecution();
    }

    private static void refused(LocalDate day, List<DealEvent> history, Object command, Reason why) {
        given(history)
                .andGivenCurrentTime(morningOf(day))
                .when(command)
                .expectNoEvents()
                .expectExceptionDetails(why);
    }

    private static List<DealEvent> paused() {
        return and(overdue(), paused(null, TODAY, LAST), planned(LAST.plusDays(1)));
    }

    private static EscalationPaused paused(@Nullable InstalmentId instalment, LocalDate from, LocalDate until) {
        return new EscalationPaused(DEAL, CUSTOMER, instalment, new Pause(PAUSE, from, until, PauseClock.RUNS, WHY));
    }

    private static EscalationResumed resumed(LocalDate day) {
        return new EscalationResumed(DEAL, CUSTOMER, PAUSE, day, "They have moved");
    }

    private static PauseDeal pause(
            @Nullable InstalmentId instalment, @Nullable LocalDate from, LocalDate until, String reason) {
        return new PauseDeal(DEAL, PAUSE, instalment, new PauseRequest(from, until, PauseClock.RUNS, reason));
    }

    private static ResumeDeal resume(String reason) {
        return new ResumeDeal(DEAL, PAUSE, reason);
    }
}
