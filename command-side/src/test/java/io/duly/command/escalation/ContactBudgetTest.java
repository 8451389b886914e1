package io.duly.command.escalation;

import static io.duly.command.escalation.AskedLadder.under;
import static io.duly.command.escalation.AskedLadder.words;
import static io.duly.testing.DealFixture.DUE;
import static io.duly.testing.PolicyFixture.CALL;
import static io.duly.testing.PolicyFixture.REMINDER;
import static io.duly.testing.PolicyFixture.counting;
import static io.duly.testing.PolicyFixture.highestOnly;
import static io.duly.testing.PolicyFixture.stepByStep;
import static org.assertj.core.api.Assertions.assertThat;

import io.duly.events.escalation.EscalationPolicy;
import io.duly.events.escalation.EscalationStep;
import io.duly.events.escalation.StepAction;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.junit.jupiter.api.Test;

class ContactBudgetTest {

    private static final EscalationPolicy TWICE = counting(2, highestOnly(REMINDER, CALL));
    private static final LocalDate ON = DUE.plusDays(REMINDER.offsetDays());
    private static final LocalDate NEXT_MONDAY = ON.with(TemporalAdjusters.next(DayOfWeek.MONDAY));

    @Test
    void a_step_is_taken_while_the_week_has_a_contact_left() {
        assertThat(words(under(TWICE).overdueAlready().contacted(week(1)).on(ON)))
                .containsExactly("take friendly-reminder");
    }

    @Test
    void a_step_beyond_the_contacts_of_a_week_waits_for_the_next_week() {
        assertThat(words(under(TWICE).overdueAlready().contacted(week(2)).on(ON)))
                .containsExactly("postpone friendly-reminder until " + NEXT_MONDAY);
    }

    @Test
    void a_postponed_step_is_looked_at_again_on_the_first_working_day_of_the_next_week() {
        var ladder = under(counting(2, highestOnly(REMINDER))).overdueAlready().contacted(week(2));
        assertThat(ladder.nextAfter(ON)).isEqualTo(ladder.times().momentOn(NEXT_MONDAY));
    }

    @Test
    void a_postponed_step_is_not_postponed_again_in_the_same_week() {
        var ladder = under(TWICE).overdueAlready().contacted(week(2)).postponed(REMINDER, NEXT_MONDAY);
        assertThat(ladder.on(ON.plusDays(1))).isEmpty();
        assertThat(words(ladder.contacted(week(0)).on(NEXT_MONDAY))).contains("take call");
    }

    @Test
    void a_step_that_turns_to_nobody_does_not_wait() {
        var hold = new EscalationStep(
                REMINDER.step(),
                REMINDER.offsetDays(),
                REMINDER.level(),
                StepAction.CREDIT_HOLD,
                REMINDER.contact(),
                REMINDER.owner(),
                REMINDER.condition(),
                REMINDER.minimumOpen(),
                null);
        assertThat(words(under(counting(2, highestOnly(hold)))
                        .overdueAlready()
                        .contacted(week(2))
                        .on(ON)))
                .containsExactly("take friendly-reminder");
    }

    @Test
    void without_a_budget_nobody_counts() {
        assertThat(words(under(highestOnly(REMINDER)).overdueAlready().on(ON)))
                .containsExactly("take friendly-reminder");
    }

    @Test
    void where_steps_are_taken_one_by_one_the_next_one_waits_behind_the_postponed_one() {
        var ladder = under(counting(2, stepByStep(REMINDER, CALL)))
                .overdueAlready()
                .contacted(week(0))
                .postponed(REMINDER, DUE.plusDays(20));
        assertThat(ladder.on(DUE.plusDays(CALL.offsetDays()))).isEmpty();
    }

    private static WeekOfContacts week(int contacts) {
        return new WeekOfContacts(2, contacts, NEXT_MONDAY);
    }
}
