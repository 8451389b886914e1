package io.duly.command.warning;

import static io.duly.command.warning.KnownFacts.NOTHING;
import static io.duly.command.warning.KnownFacts.THRESHOLDS;
import static io.duly.command.warning.KnownFacts.lastLate;
import static io.duly.testing.DealFixture.DUE;
import static io.duly.testing.PreventionFixture.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.duly.events.warning.WarningKind;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

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
    void an_alarm_about_a_late_payment_says_what_was_late() {
        assertThat(look(lastLate(DUE)))
                .extracting(Finding::inputs)
                .containsExactly(Map.of("lastLateDue", DUE.toString(), "withinDays", "365"));
    }

    @Test
    void an_alarm_about_a_late_payment_may_be_over_a_year_later() {
        assertThat(look(lastLate(DUE))).extracting(Finding::reviewOn).containsExactly(TODAY.plusDays(365));
    }

    private static List<Finding> look(WarningFacts facts) {
        return MoneyRules.latePayment(facts, THRESHOLDS);
    }
}
