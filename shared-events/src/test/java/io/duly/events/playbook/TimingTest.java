package io.duly.events.playbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimingTest {

    @Test
    void something_can_be_done_before_the_due_date() {
        assertThat(new Timing(Anchor.DUE_DATE, -5).workingDays()).isEqualTo(-5);
    }

    @ParameterizedTest
    @EnumSource(value = Anchor.class, mode = EnumSource.Mode.EXCLUDE, names = "DUE_DATE")
    void nothing_is_planned_before_a_day_that_nobody_knows_in_advance(Anchor anchor) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Timing(anchor, -1))
                .withMessageStartingWith("workingDays ");
    }

    @ParameterizedTest
    @EnumSource(Anchor.class)
    void an_action_can_be_planned_for_the_very_day_it_is_counted_from(Anchor anchor) {
        assertThat(new Timing(anchor, 0).workingDays()).isZero();
    }

    @ParameterizedTest
    @ValueSource(ints = {-251, 251})
    void nothing_is_planned_more_than_a_working_year_away(int days) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Timing(Anchor.DUE_DATE, days))
                .withMessageStartingWith("workingDays ");
    }

    @ParameterizedTest
    @ValueSource(ints = {-250, 250})
    void an_action_may_be_planned_a_whole_working_year_away(int days) {
        assertThat(new Timing(Anchor.DUE_DATE, days).workingDays()).isEqualTo(days);
    }
}
