package io.duly.command.warning;

import static io.duly.command.warning.KnownFacts.NOTHING;
import static io.duly.command.warning.KnownFacts.THRESHOLDS;
import static io.duly.command.warning.KnownFacts.lastLate;
import static io.duly.command.warning.KnownFacts.late;
import static io.duly.command.warning.KnownFacts.paid;
import static io.duly.command.warning.KnownFacts.unpaid;
import static io.duly.testing.DealFixture.DUE;
import static io.duly.testing.PreventionFixture.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.duly.command.escalation.LatePayments.LatePayment;
import io.duly.events.warning.WarningKind;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LatePaymentTest {

    @Test
    void a_customer_who_paid_in_time_gives_no_alarm() {
        assertThat(look(NOTHING)).isEmpty();
    }

    @Test
    void a_customer_who_paid_late_gives_an_alarm() {
        assertThat(look(lastLate(DUE)))
                .extracting(Finding::kind, Finding::cause)
                .containsExactly(tuple(WarningKind.LATE_PAYMENT, DUE.toString()));
    }

    @Test
    void an_alarm_about_late_payments_names_the_last_and_counts_them() {
        assertThat(look(late(paid(DUE, 3), paid(DUE.minusDays(30), 12), unpaid(DUE.minusDays(7)))))
                .extracting(Finding::inputs)
                .containsExactly(Map.of(
                        "lastLateDue", DUE.toString(),
                        "late", "3",
                        "unpaid", "1",
                        "daysLateAtLeast", "8",
                        "withinDays", "365"));
    }

    @ParameterizedTest
    @CsvSource({"1, 5", "7, 5", "8, 10", "30, 10", "31, 20", "90, 20", "91, 30", "1000, 30"})
    void the_later_somebody_paid_the_more_it_weighs(int daysLate, int points) {
        assertThat(weight(paid(DUE, daysLate))).isEqualTo(points);
    }

    @ParameterizedTest
    @CsvSource({"1, 5", "2, 10", "3, 10", "4, 15", "9, 15", "10, 25", "100, 25"})
    void the_more_often_somebody_paid_late_the_more_it_weighs(int times, int points) {
        assertThat(weight(Collections.nCopies(times, paid(DUE, 1)).toArray(LatePayment[]::new)))
                .isEqualTo(points);
    }

    @Test
    void four_that_nobody_pays_weigh_more_than_one_that_was_a_day_late() {
        var unpaid = Collections.nCopies(4, unpaid(TODAY.minusDays(40)));
        assertThat(weight(unpaid.toArray(LatePayment[]::new))).isEqualTo(20 + 10 + 10);
        assertThat(weight(paid(DUE, 1))).isEqualTo(5);
    }

    @Test
    void an_alarm_about_what_was_paid_changes_when_that_is_forgotten() {
        assertThat(look(late(paid(DUE, 20), paid(DUE, 3))))
                .extracting(Finding::reviewOn)
                .containsExactly(DUE.plusDays(3 + 365));
    }

    @ParameterizedTest
    @CsvSource({"1, 8", "7, 8", "8, 31", "31, 91"})
    void an_alarm_about_what_is_unpaid_changes_when_that_weighs_more(int passed, int changesAfter) {
        var due = TODAY.minusDays(passed);
        assertThat(look(late(unpaid(due)))).extracting(Finding::reviewOn).containsExactly(due.plusDays(changesAfter));
    }

    @Test
    void what_is_unpaid_for_long_changes_no_more_by_itself() {
        assertThat(look(late(unpaid(TODAY.minusDays(91)))))
                .extracting(Finding::reviewOn)
                .containsOnlyNulls();
    }

    private static @Nullable Integer weight(LatePayment... late) {
        return look(late(late)).getFirst().weight();
    }

    private static List<Finding> look(WarningFacts facts) {
        return LatePaymentRule.look(facts, THRESHOLDS);
    }
}
