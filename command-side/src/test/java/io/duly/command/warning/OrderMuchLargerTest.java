package io.duly.command.warning;

import static io.duly.command.warning.KnownFacts.THRESHOLDS;
import static io.duly.command.warning.KnownFacts.ordering;
import static io.duly.testing.DealFixture.DEAL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.duly.events.warning.WarningKind;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrderMuchLargerTest {

    @ParameterizedTest
    @CsvSource({"EUR 300, 3, false", "EUR 300.01, 3, true", "EUR 300.01, 2, false", "EUR 9000, 0, false"})
    void an_order_is_much_larger_than_three_earlier_ones(String value, int earlier, boolean alarm) {
        assertThat(look(ordering(value, "EUR 100", earlier))).hasSize(alarm ? 1 : 0);
    }

    @Test
    void each_much_larger_order_is_a_cause_of_its_own() {
        assertThat(look(ordering("EUR 500", "EUR 100", 3)))
                .extracting(Finding::kind, Finding::cause, Finding::dealId)
                .containsExactly(tuple(WarningKind.ORDER_MUCH_LARGER, DEAL.toString(), DEAL));
    }

    @Test
    void an_alarm_about_a_larger_order_says_what_it_was_compared_with() {
        assertThat(look(ordering("EUR 500", "EUR 100", 7)))
                .extracting(Finding::inputs)
                .containsExactly(Map.of("value", "EUR 500.00", "usual", "EUR 100.00", "comparedWith", "7"));
    }

    private static List<Finding> look(WarningFacts facts) {
        return MoneyRules.orderMuchLarger(facts, THRESHOLDS);
    }
}
