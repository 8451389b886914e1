package io.duly.command.escalation;

import static io.duly.command.deal.DealUnderTest.deal;
import static io.duly.command.escalation.AskedLadder.under;
import static io.duly.command.escalation.AskedLadder.words;
import static io.duly.testing.DealFixture.DEAL;
import static io.duly.testing.DealFixture.DUE;
import static io.duly.testing.DealFixture.INSTALMENT;
import static io.duly.testing.DealFixture.SECOND_INSTALMENT;
import static io.duly.testing.DealFixture.becameOverdue;
import static io.duly.testing.DealFixture.euro;
import static io.duly.testing.DealFixture.morningOf;
import static io.duly.testing.DealFixture.owing;
import static io.duly.testing.DealFixture.planned;
import static io.duly.testing.PolicyFixture.CALL;
import static io.duly.testing.PolicyFixture.REMINDER;
import static io.duly.testing.PolicyFixture.highestOnly;
import static io.duly.testing.PolicyFixture.onlyFrom;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.duly.events.shared.InstalmentId;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class StandstillTest {

    private static final AskedLadder LADDER = under(highestOnly(REMINDER, CALL)).overdueAlready();
    private static final LocalDate FIRST_STEP = DUE.plusDays(1);
    private static final LocalDate LAST_DAY = DUE.plusDays(5);

    @Test
    void the_ladder_takes_nothing_while_everything_stands_still() {
        assertThat(words(LADDER.standingStill(wholly()).on(FIRST_STEP))).isEmpty();
    }

    @Test
    void the_ladder_takes_nothing_on_the_day_on_which_the_standstill_ends() {
        assertThat(words(LADDER.standingStill(wholly()).on(LAST_DAY))).isEmpty();
    }

    @Test
    void the_day_after_a_standstill_takes_the_one_step_that_the_age_deserves() {
        assertThat(words(LADDER.standingStill(wholly()).on(LAST_DAY.plusDays(1))))
                .containsExactly("take call", "skip friendly-reminder: SUPERSEDED");
    }

    @Test
    void the_next_moment_is_the_morning_after_the_standstill() {
        assertThat(LADDER.standingStill(wholly()).nextAfter(FIRST_STEP)).isEqualTo(morningOf(LAST_DAY.plusDays(1)));
    }

    @Test
    void a_standstill_that_ends_before_a_day_off_waits_for_the_next_working_day() {
        var friday = LocalDate.of(2026, 5, 15);
        var ladder = LADDER.in("ru").due(friday.minusDays(4)).overdueAlready();
        var untilFriday = new Standstill(INSTALMENT, friday.minusDays(4), friday, "promise", euro("100"));
        assertThat(ladder.standingStill(untilFriday).nextAfter(friday.minusDays(3)))
                .isEqualTo(morningOf(friday.plusDays(3)));
    }

    @Test
    void standstills_that_follow_each_other_are_one() {
        var then = new Standstill(INSTALMENT, LAST_DAY.plusDays(1), LAST_DAY.plusDays(9), "pause", euro("100"));
        assertThat(LADDER.standingStill(wholly(), then).nextAfter(FIRST_STEP))
                .isEqualTo(morningOf(LAST_DAY.plusDays(10)));
    }

    @Test
    void standstills_of_two_reasons_add_up() {
        var ladder = LADDER.standingStill(of("60"), of("40"));
        assertThat(words(ladder.on(FIRST_STEP))).isEmpty();
    }

    @Test
    void the_ladder_decides_on_what_is_left_of_the_amount() {
        var ladder = under(highestOnly(onlyFrom("50", REMINDER))).overdueAlready();
        assertThat(words(ladder.standingStill(of("50")).on(FIRST_STEP))).containsExactly("take friendly-reminder");
        assertThat(words(ladder.standingStill(of("50.01")).on(FIRST_STEP))).isEmpty();
        assertThat(words(ladder.standingStill(of("50.01")).on(LAST_DAY.plusDays(1))))
                .containsExactly("take friendly-reminder");
    }

    @Test
    void a_standstill_that_has_yet_to_begin_keeps_nothing() {
        var later = new Standstill(INSTALMENT, FIRST_STEP.plusDays(1), LAST_DAY, "pause", euro("100"));
        assertThat(words(LADDER.standingStill(later).on(FIRST_STEP))).containsExactly("take friendly-reminder");
        assertThat(LADDER.standingStill(later).nextAfter(FIRST_STEP)).isEqualTo(morningOf(LAST_DAY.plusDays(1)));
    }

    @Test
    void a_standstill_of_one_instalment_does_not_silence_another() {
        var other = new Standstill(SECOND_INSTALMENT, DUE, LAST_DAY, "dispute", euro("100"));
        assertThat(words(LADDER.standingStill(other).on(FIRST_STEP))).containsExactly("take friendly-reminder");
    }

    @Test
    void a_standstill_without_a_known_end_keeps_its_part_for_as_long_as_it_lasts() {
        assertThat(words(LADDER.standingStill(withoutEnd("100")).on(LAST_DAY.plusYears(1))))
                .isEmpty();
        assertThat(words(LADDER.standingStill(withoutEnd("60")).on(FIRST_STEP)))
                .containsExactly("take friendly-reminder");
    }

    @Test
    void the_ladder_has_no_next_moment_while_nobody_knows_the_end() {
        assertThat(LADDER.standingStill(withoutEnd("100")).nextAfter(FIRST_STEP))
                .isNull();
    }

    @Test
    void a_promise_beside_a_dispute_has_the_ladder_look_again_when_it_is_over() {
        assertThat(LADDER.standingStill(of("40"), withoutEnd("60")).nextAfter(FIRST_STEP))
                .isEqualTo(morningOf(LAST_DAY.plusDays(1)));
    }

    @Test
    void the_days_of_a_stopped_clock_do_not_count_towards_a_step() {
        var ladder = LADDER.done(REMINDER).standingStill(stopped(FIRST_STEP, LAST_DAY));
        assertThat(words(ladder.on(LAST_DAY.plusDays(2)))).isEmpty();
        assertThat(words(ladder.on(LAST_DAY.plusDays(3)))).containsExactly("take call");
        assertThat(ladder.nextAfter(LAST_DAY)).isEqualTo(morningOf(LAST_DAY.plusDays(3)));
    }

    @Test
    void days_on_which_the_clock_is_stopped_twice_count_once() {
        var ladder = LADDER.done(REMINDER)
                .standingStill(stopped(FIRST_STEP, LAST_DAY), stopped(LAST_DAY.minusDays(1), LAST_DAY.plusDays(2)));
        assertThat(ladder.nextAfter(LAST_DAY)).isEqualTo(morningOf(LAST_DAY.plusDays(5)));
    }

    @Test
    void a_clock_that_stopped_before_the_due_date_moves_nothing() {
        var ladder = LADDER.done(REMINDER).standingStill(stopped(DUE.minusDays(9), DUE));
        assertThat(ladder.nextAfter(FIRST_STEP)).isEqualTo(morningOf(DUE.plusDays(3)));
    }

    @Test
    void a_clock_that_never_goes_on_cannot_even_be_written_down() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Standstill(INSTALMENT, DUE, null, "pause", euro("100"), true));
    }

    @Test
    void a_debt_becomes_overdue_during_a_standstill_too() {
        var ladder = under(highestOnly(REMINDER)).standingStill(wholly());
        assertThat(words(ladder.on(FIRST_STEP))).containsExactly("overdue");
    }

    @Test
    void a_deal_whose_rooms_keep_it_waiting_plans_the_morning_after() {
        deal().waitingFor(_ -> List.of(wholly()))
                .after(owing())
                .andGivenCurrentTime(morningOf(FIRST_STEP))
                .when(new EvaluateEscalation(DEAL))
                .expectEvents(becameOverdue("100"), planned(LAST_DAY.plusDays(1)));
    }

    @Test
    void a_standstill_of_nothing_or_backwards_in_time_cannot_even_be_written_down() {
        assertThatIllegalArgumentException().isThrownBy(() -> of("0"));
        assertThatIllegalArgumentException().isThrownBy(() -> until(INSTALMENT, DUE.minusDays(1)));
    }

    private static Standstill wholly() {
        return of("100");
    }

    private static Standstill of(String amount) {
        return new Standstill(INSTALMENT, DUE, LAST_DAY, "promise", euro(amount));
    }

    private static Standstill withoutEnd(String amount) {
        return new Standstill(INSTALMENT, DUE, null, "dispute", euro(amount));
    }

    private static Standstill stopped(LocalDate from, LocalDate until) {
        return new Standstill(INSTALMENT, from, until, "pause", euro("100"), true);
    }

    private static Standstill until(InstalmentId instalment, LocalDate day) {
        return new Standstill(instalment, DUE, day, "pause", euro("100"));
    }
}
