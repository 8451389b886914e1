package io.duly.command.escalation;

import static io.duly.command.escalation.AskedLadder.under;
import static io.duly.command.escalation.AskedLadder.words;
import static io.duly.testing.DealFixture.DUE;
import static io.duly.testing.DealFixture.morningOf;
import static io.duly.testing.PolicyFixture.CREDIT_HOLD;
import static io.duly.testing.PolicyFixture.highestOnly;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class BecomingOverdueTest {

    private static final AskedLadder LADDER = under(highestOnly(CREDIT_HOLD));
    private static final LocalDate FRIDAY = LocalDate.of(2026, 5, 15);

    @Test
    void on_its_due_date_a_debt_is_on_time() {
        assertThat(words(LADDER.on(DUE))).isEmpty();
    }

    @Test
    void a_debt_is_on_time_to_the_very_last_minute_of_its_due_date() {
        var lastMinuteInMoscow = DUE.atTime(LocalTime.of(20, 59)).toInstant(ZoneOffset.UTC);
        assertThat(words(LADDER.at(lastMinuteInMoscow))).isEmpty();
    }

    @Test
    void a_debt_is_overdue_on_the_morning_after_its_due_date() {
        assertThat(words(LADDER.on(DUE.plusDays(1)))).containsExactly("overdue");
    }

    @Test
    void a_debt_is_overdue_since_the_day_after_its_due_date_however_late_it_is_noticed() {
        assertThat(LADDER.on(DUE.plusDays(5)))
                .containsExactly(new LadderDecision.BecameOverdue(LADDER.instalment(), DUE.plusDays(1)));
    }

    @Test
    void a_debt_becomes_overdue_on_a_weekend_too() {
        var weekend = LADDER.in("ru").due(FRIDAY);
        assertThat(words(weekend.on(FRIDAY.plusDays(1)))).containsExactly("overdue");
    }

    @Test
    void a_debt_that_is_due_on_a_weekend_is_overdue_the_next_day() {
        var saturday = FRIDAY.plusDays(1);
        assertThat(words(LADDER.in("ru").due(saturday).on(saturday.plusDays(1))))
                .containsExactly("overdue");
    }

    @Test
    void a_debt_becomes_overdue_once() {
        assertThat(words(LADDER.overdueAlready().on(DUE.plusDays(2)))).isEmpty();
    }

    @Test
    void the_morning_after_the_due_date_is_waited_for() {
        assertThat(LADDER.nextAfter(DUE)).isEqualTo(morningOf(DUE.plusDays(1)));
    }

    @Test
    void a_morning_that_was_missed_is_made_up_for_on_the_next_day() {
        var inputs = LADDER.inputs(morningOf(DUE.plusDays(5)).plusSeconds(1));
        assertThat(new Ladder(LADDER.times()).nextEvaluation(inputs)).isEqualTo(morningOf(DUE.plusDays(6)));
    }
}
