package io.duly.query.effect;

import static org.assertj.core.api.Assertions.assertThat;

import io.duly.query.effect.EffectGroup.Overdue;
import java.util.Collections;
import java.util.List;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EffectGroupTest {

    private static final SignedDeal IN_TIME = paid(0, null, 0);
    private static final SignedDeal NOT_JUDGED = new SignedDeal(null, null, null, 0, 0, false, false, 0, null, 5);

    @Test
    void the_days_late_are_averaged_over_all_that_can_be_judged() {
        var group = EffectGroup.judge("all", List.of(IN_TIME, paid(7, null, 1), paid(3, null, 1), NOT_JUDGED));

        assertThat(group.deals()).isEqualTo(4);
        assertThat(group.judged()).isEqualTo(3);
        assertThat(group.late()).isEqualTo(2);
        assertThat(group.averageDaysLate()).isEqualByComparingTo("3.3333");
        assertThat(group.lateRate()).isEqualTo(Wilson.of(2, 3));
    }

    @Test
    void steps_are_counted_on_what_can_be_judged() {
        var group = EffectGroup.judge("all", List.of(IN_TIME, paid(7, null, 3), NOT_JUDGED));

        assertThat(group.escalationSteps().total()).isEqualTo(3);
        assertThat(group.escalationSteps().perJudgedDeal()).isEqualByComparingTo("1.5");
    }

    @Test
    void what_was_overdue_is_averaged_by_currency_over_the_late_deals_that_had_something_open() {
        var group = EffectGroup.judge(
                "all",
                List.of(
                        paid(7, "USD 10.00", 0),
                        paid(3, "EUR 100.00", 0),
                        paid(3, "EUR 50.01", 0),
                        paid(3, null, 0),
                        IN_TIME));

        assertThat(group.overdue()).containsExactly(new Overdue("EUR", "75.01", 2), new Overdue("USD", "10.00", 1));
    }

    @Test
    void where_nothing_can_be_judged_there_is_no_rate_and_no_average() {
        var group = EffectGroup.judge("all", List.of(NOT_JUDGED));

        assertThat(group.lateRate()).isNull();
        assertThat(group.averageDaysLate()).isNull();
        assertThat(group.escalationSteps().perJudgedDeal()).isNull();
        assertThat(group.overdue()).isEmpty();
    }

    @Test
    void a_group_of_fewer_than_thirty_says_that_it_is_too_small() {
        assertThat(EffectGroup.judge("all", Collections.nCopies(29, IN_TIME)).note())
                .startsWith("Only 29 judged: too few to conclude anything from");
        assertThat(EffectGroup.judge("all", Collections.nCopies(30, IN_TIME)).note())
                .isNull();
    }

    private static SignedDeal paid(long daysLate, @Nullable String overdue, long steps) {
        return new SignedDeal(
                null,
                null,
                null,
                0,
                0,
                true,
                daysLate > 0,
                daysLate,
                overdue == null ? null : Money.parse(overdue),
                steps);
    }
}
