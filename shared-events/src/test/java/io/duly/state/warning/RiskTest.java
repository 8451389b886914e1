package io.duly.state.warning;

import static org.assertj.core.api.Assertions.assertThat;

import io.duly.events.warning.RiskLevel;
import io.duly.events.warning.WarningKind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RiskTest {

    @Test
    void a_customer_without_warning_signs_has_no_risk() {
        assertThat(Risk.of(List.of())).isEqualTo(new Risk(0, RiskLevel.LOW, List.of()));
    }

    @Test
    void the_risk_is_the_sum_of_what_the_warning_signs_weigh() {
        assertThat(Risk.of(List.of(WarningKind.CONTACTS_REFUSED, WarningKind.LATE_PAYMENT))
                        .score())
                .isEqualTo(30 + 20);
    }

    @Test
    void each_kind_of_warning_sign_says_what_it_adds_to_the_risk() {
        assertThat(Risk.of(List.of(WarningKind.OTHER, WarningKind.CONTACTS_REFUSED, WarningKind.OTHER))
                        .parts())
                .containsExactly(
                        new Risk.Part(WarningKind.CONTACTS_REFUSED, 1, 30), new Risk.Part(WarningKind.OTHER, 2, 20));
    }

    @Test
    void the_parts_of_a_risk_add_up_to_its_score() {
        var risk = Risk.of(List.of(WarningKind.values()));
        assertThat(risk.parts().stream().mapToInt(Risk.Part::points).sum()).isEqualTo(risk.score());
    }

    @ParameterizedTest
    @CsvSource({"0, LOW", "29, LOW", "30, ELEVATED", "59, ELEVATED", "60, HIGH", "1000, HIGH"})
    void a_risk_level_begins_at_its_score(int score, RiskLevel level) {
        assertThat(RiskLevel.of(score)).isEqualTo(level);
    }

    @ParameterizedTest
    @CsvSource({"HIGH, ELEVATED, true", "ELEVATED, ELEVATED, true", "LOW, ELEVATED, false"})
    void a_higher_risk_level_reaches_a_lower_one(RiskLevel level, RiskLevel other, boolean reaches) {
        assertThat(level.reaches(other)).isEqualTo(reaches);
    }
}
