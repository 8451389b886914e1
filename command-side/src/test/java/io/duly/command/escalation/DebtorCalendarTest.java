package io.duly.command.escalation;

import static io.duly.command.escalation.AskedLadder.under;
import static io.duly.command.escalation.AskedLadder.words;
import static io.duly.testing.DealFixture.morningOf;
import static io.duly.testing.PolicyFixture.CALL;
import static io.duly.testing.PolicyFixture.REMINDER;
import static io.duly.testing.PolicyFixture.highestOnly;
import static org.assertj.core.api.Assertions.assertThat;

import io.duly.events.shared.CalendarId;
import io.duly.words.Phrasebook;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** A creditor in Russia and a debtor in Germany: the ladder moves on days on which both work. */
class DebtorCalendarTest {

    /** Works in Russia. */
    private static final LocalDate GOOD_FRIDAY = LocalDate.of(2026, 4, 3);

    /** Works in Russia too; the next day on which both work is the Tuesday. */
    private static final LocalDate EASTER_MONDAY = LocalDate.of(2026, 4, 6);

    private static final AskedLadder LADDER = under(highestOnly(REMINDER, CALL))
            .in("ru")
            .withDebtorIn("de")
            .due(GOOD_FRIDAY.minusDays(1))
            .overdueAlready();

    @Test
    void no_step_is_taken_on_a_day_off_at_the_customer() {
        assertThat(words(LADDER.on(GOOD_FRIDAY))).isEmpty();
        assertThat(words(LADDER.on(EASTER_MONDAY))).isEmpty();
    }

    @Test
    void what_waited_is_made_up_for_at_the_level_that_the_age_deserves() {
        assertThat(words(LADDER.on(EASTER_MONDAY.plusDays(1))))
                .containsExactly("take call", "skip friendly-reminder: SUPERSEDED");
    }

    @Test
    void the_plan_looks_again_on_each_working_day_of_the_creditor() {
        assertThat(LADDER.nextAfter(GOOD_FRIDAY)).isEqualTo(morningOf(EASTER_MONDAY));
        assertThat(LADDER.nextAfter(EASTER_MONDAY)).isEqualTo(morningOf(EASTER_MONDAY.plusDays(1)));
    }

    @Test
    void a_day_off_at_the_creditor_is_one_although_the_customer_works() {
        var unityDay = LocalDate.of(2026, 11, 4);
        assertThat(words(LADDER.due(unityDay.minusDays(1)).on(unityDay))).isEmpty();
    }

    @Test
    void a_debt_becomes_overdue_on_its_day_whatever_the_customer_does() {
        var ladder = under(highestOnly(CALL)).in("ru").withDebtorIn("de").due(GOOD_FRIDAY.minusDays(1));
        assertThat(words(ladder.on(GOOD_FRIDAY))).containsExactly("overdue");
    }

    @Test
    void a_step_records_both_calendars() {
        assertThat(LADDER.on(EASTER_MONDAY.plusDays(1)))
                .first()
                .isInstanceOfSatisfying(LadderDecision.Take.class, take -> {
                    assertThat(take.inputs().calendar()).isEqualTo(CalendarId.of("ru"));
                    assertThat(take.inputs().debtorCalendar()).isEqualTo(CalendarId.of("de"));
                });
    }

    @Test
    void it_is_said_why_the_step_waits_and_until_when() {
        var inputs = LADDER.inputs(morningOf(GOOD_FRIDAY));
        var outlook = Outlook.list(inputs.instalments().getFirst(), inputs, new Ladder(LADDER.times()), EASTER_MONDAY)
                .getFirst();

        assertThat(outlook.why()).isEqualTo(Outlook.Why.DAY_OFF_AT_CUSTOMER);
        assertThat(new DecisionWords(Locale.ENGLISH).say(outlook))
                .isEqualTo("“friendly reminder” is due, but this is a day off at the customer;"
                        + " it is looked at again on 7 April 2026.");
        assertThat(new DecisionWords(Phrasebook.RUSSIAN).say(outlook))
                .endsWith("пора, но у контрагента это нерабочий день; следующий взгляд 7 апреля 2026.");
    }

    @Test
    void a_step_that_is_ahead_is_told_for_the_first_day_on_which_both_work() {
        var inputs = LADDER.inputs(morningOf(GOOD_FRIDAY.minusDays(1)));
        var outlook = Outlook.list(inputs.instalments().getFirst(), inputs, new Ladder(LADDER.times()), GOOD_FRIDAY)
                .getFirst();

        assertThat(outlook.why()).isEqualTo(Outlook.Why.AHEAD);
        assertThat(outlook.firstDay()).isEqualTo(EASTER_MONDAY.plusDays(1));
    }
}
