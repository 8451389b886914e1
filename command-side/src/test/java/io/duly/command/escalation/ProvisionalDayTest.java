package io.duly.command.escalation;

import static io.duly.command.escalation.AskedLadder.under;
import static io.duly.testing.PolicyFixture.REMINDER;
import static io.duly.testing.PolicyFixture.highestOnly;
import static org.assertj.core.api.Assertions.assertThat;

import io.duly.words.Phrasebook;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** A step that is expected in a year whose days off nobody has decreed yet. The last year that is known is 2026. */
class ProvisionalDayTest {

    private static final LocalDate WEDNESDAY = LocalDate.of(2026, 12, 30);
    private static final LocalDate SUNDAY = LocalDate.of(2027, 1, 10);
    private static final AskedLadder LADDER =
            under(highestOnly(REMINDER)).in("ru").overdueAlready();

    @Test
    void a_step_on_a_day_of_such_a_year_is_called_provisional() {
        var outlook = outlook(LADDER.due(WEDNESDAY), WEDNESDAY);

        assertThat(outlook.provisional()).isTrue();
        assertThat(new DecisionWords(Locale.ENGLISH).say(outlook))
                .isEqualTo("“friendly reminder” may come on 11 January 2027 at the earliest, a provisional day"
                        + " because no decree about the days off of its year is known.");
        assertThat(new DecisionWords(Phrasebook.RUSSIAN).say(outlook))
                .endsWith("возможно не раньше чем 11 января 2027, но этот день предварительный:"
                        + " постановление о переносе выходных на его год не известно.");
    }

    @Test
    void a_step_that_waits_for_such_a_day_is_called_provisional() {
        var outlook = outlook(LADDER.due(WEDNESDAY), SUNDAY);

        assertThat(outlook.why()).isEqualTo(Outlook.Why.AHEAD);
        assertThat(outlook.provisional()).isTrue();
    }

    @Test
    void a_step_on_a_day_of_a_known_year_is_not() {
        var outlook = outlook(LADDER.due(WEDNESDAY.minusDays(1)), WEDNESDAY.minusDays(1));

        assertThat(outlook.firstDay()).isEqualTo(WEDNESDAY);
        assertThat(outlook.provisional()).isFalse();
        assertThat(new DecisionWords(Locale.ENGLISH).say(outlook)).doesNotContain("provisional");
    }

    private static Outlook outlook(AskedLadder ladder, LocalDate on) {
        var inputs = ladder.inputs(ladder.times().momentOn(on));
        return Outlook.list(inputs.instalments().getFirst(), inputs, new Ladder(ladder.times()), on.plusDays(1))
                .getFirst();
    }
}
