package io.duly.command.warning;

import static io.duly.command.warning.KnownFacts.THRESHOLDS;
import static io.duly.command.warning.KnownFacts.owing;
import static org.assertj.core.api.Assertions.assertThat;

import io.duly.events.warning.WarningKind;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CreditLimitTest {

    @ParameterizedTest
    @CsvSource({
        "EUR 79.99, EUR 100, ",
        "EUR 80, EUR 100, CREDIT_LIMIT_NEAR",
        "EUR 100, EUR 100, CREDIT_LIMIT_NEAR",
        "EUR 100.01, EUR 100, CREDIT_LIMIT_EXCEEDED",
        "JPY 8, JPY 11, ",
        "JPY 9, JPY 11, CREDIT_LIMIT_NEAR"
    })
    void a_debt_comes_near_a_limit_and_exceeds_it(String owed, String limit, @Nullable WarningKind kind) {
        assertThat(look(owing(owed, limit)))
                .extracting(Finding::kind)
                .isEqualTo(Stream.ofNullable(kind).toList());
    }

    @Test
    void each_currency_is_a_cause_of_its_own_for_an_alarm_about_a_limit() {
        assertThat(look(owing("USD 101", "USD 100"))).extracting(Finding::cause).containsExactly("USD");
    }

    @Test
    void an_alarm_about_a_limit_says_what_is_owed_and_what_may_be() {
        assertThat(look(owing("EUR 101", "EUR 100")))
                .extracting(Finding::inputs)
                .containsExactly(Map.of("owed", "EUR 101.00", "limit", "EUR 100.00"));
    }

    @Test
    void how_near_a_debt_may_come_to_a_limit_can_be_set() {
        var later = new Thresholds(95, 3, 3, 5, 0);
        assertThat(MoneyRules.creditLimit(owing("EUR 94.99", "EUR 100"), later)).isEmpty();
        assertThat(MoneyRules.creditLimit(owing("EUR 95", "EUR 100"), later)).hasSize(1);
    }

    private static List<Finding> look(WarningFacts facts) {
        return MoneyRules.creditLimit(facts, THRESHOLDS);
    }
}
