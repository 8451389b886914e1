package io.duly.command.escalation;

import static io.duly.command.escalation.AskedLadder.under;
import static io.duly.command.escalation.AskedLadder.words;
import static io.duly.testing.DealFixture.DUE;
import static io.duly.testing.DealFixture.morningOf;
import static io.duly.testing.PolicyFixture.CALL;
import static io.duly.testing.PolicyFixture.CREDIT_HOLD;
import static io.duly.testing.PolicyFixture.REMINDER;
import static io.duly.testing.PolicyFixture.highestOnly;
import static io.duly.testing.PolicyFixture.onlyForLatePayers;
import static io.duly.testing.PolicyFixture.onlyFrom;
import static io.duly.testing.PolicyFixture.step;
import static io.duly.testing.PolicyFixture.stepByStep;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class CatchUpTest {

    private static final LocalDate WEEKS_LATER = DUE.plusDays(40);
    private static final AskedLadder AT_ONCE =
            under(highestOnly(REMINDER, CALL, CREDIT_HOLD)).overdueAlready();
    private static final AskedLadder ONE_A_DAY =
            under(stepByStep(REMINDER, CALL, CREDIT_HOLD)).overdueAlready();

    @Test
    void after_downtime_only_the_step_is_taken_that_the_age_deserves() {
        assertThat(words(AT_ONCE.on(WEEKS_LATER)))
                .containsExactly("take credit-hold", "skip call: SUPERSEDED", "skip friendly-reminder: SUPERSEDED");
    }

    @Test
    void steps_that_a_higher_one_superseded_are_never_made_up_for() {
        assertThat(AT_ONCE.nextAfter(WEEKS_LATER)).isNull();
    }

    @Test
    void a_step_that_was_taken_before_the_downtime_stays_taken() {
        assertThat(words(AT_ONCE.done(REMINDER).on(WEEKS_LATER)))
                .containsExactly("take credit-hold", "skip call: SUPERSEDED");
    }

    @Test
    void a_step_that_cannot_be_taken_makes_room_for_the_one_below() {
        var ladder = under(highestOnly(REMINDER, CALL, onlyFrom("1000", CREDIT_HOLD)))
                .overdueAlready();
        assertThat(words(ladder.on(WEEKS_LATER)))
                .containsExactly("skip credit-hold: BELOW_MINIMUM", "take call", "skip friendly-reminder: SUPERSEDED");
    }

    @Test
    void no_step_below_the_level_that_was_reached_is_taken() {
        var renamed = under(highestOnly(step("polite-letter", 1, 1), step("stop", 10, 3)))
                .overdueAlready()
                .done(CREDIT_HOLD);
        assertThat(words(renamed.on(WEEKS_LATER))).containsExactly("take stop", "skip polite-letter: SUPERSEDED");
        assertThat(words(under(highestOnly(step("polite-letter", 1, 1), step("letter", 3, 2)))
                        .overdueAlready()
                        .done(CREDIT_HOLD)
                        .on(WEEKS_LATER)))
                .containsExactly("skip letter: SUPERSEDED", "skip polite-letter: SUPERSEDED");
    }

    @Test
    void catching_up_step_by_step_begins_with_the_lowest_step() {
        assertThat(words(ONE_A_DAY.on(WEEKS_LATER))).containsExactly("take friendly-reminder");
    }

    @Test
    void catching_up_step_by_step_takes_the_next_step_a_day_later() {
        assertThat(ONE_A_DAY.nextAfter(WEEKS_LATER)).isEqualTo(morningOf(WEEKS_LATER.plusDays(1)));
        assertThat(words(ONE_A_DAY.done(REMINDER).on(WEEKS_LATER.plusDays(1)))).containsExactly("take call");
    }

    @Test
    void catching_up_step_by_step_takes_one_step_a_day_however_early_it_begins() {
        var fourInTheMorning = morningOf(DUE.plusDays(10)).minusSeconds(5 * 3600);
        var lateAgainByNine = ONE_A_DAY.doneAt(fourInTheMorning, REMINDER);
        assertThat(words(lateAgainByNine.on(DUE.plusDays(10)))).isEmpty();
        assertThat(lateAgainByNine.nextAfter(DUE.plusDays(10))).isEqualTo(morningOf(DUE.plusDays(11)));
    }

    @Test
    void catching_up_step_by_step_goes_on_on_the_next_working_day() {
        var friday = LocalDate.of(2026, 5, 15);
        assertThat(ONE_A_DAY.in("ru").nextAfter(friday)).isEqualTo(morningOf(friday.plusDays(3)));
    }

    @Test
    void catching_up_step_by_step_ends_with_the_last_step() {
        assertThat(ONE_A_DAY.done(REMINDER, CALL).nextAfter(WEEKS_LATER)).isNull();
    }

    @Test
    void a_step_that_cannot_be_taken_does_not_cost_a_day() {
        var ladder = under(stepByStep(onlyForLatePayers(REMINDER), CALL, CREDIT_HOLD))
                .overdueAlready();
        assertThat(words(ladder.on(WEEKS_LATER)))
                .containsExactly("skip friendly-reminder: CONDITION_NOT_MET", "take call");
    }
}
