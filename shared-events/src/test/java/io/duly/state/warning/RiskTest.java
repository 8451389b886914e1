package io.duly.state.warning;

import static io.duly.testing.PreventionFixture.riskOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.duly.events.shared.WarningSignId;
import io.duly.events.warning.RiskLevel;
import io.duly.events.warning.WarningKind;
import io.duly.events.warning.WarningSign;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
        assertThat(riskOf(WarningKind.CONTACTS_REFUSED, WarningKind.LATE_PAYMENT)
                        .score())
                .isEqualTo(30 + 20);
    }

    @Test
    void each_kind_of_warning_sign_says_what_it_adds_to_the_risk() {
        assertThat(riskOf(WarningKind.OTHER, WarningKind.CONTACTS_REFUSED, WarningKind.OTHER)
                        .parts())
                .containsExactly(
                        new Risk.Part(WarningKind.CONTACTS_REFUSED, 1, 30), new Risk.Part(WarningKind.OTHER, 2, 20));
    }

    @Test
    void the_parts_of_a_risk_add_up_to_its_score() {
        var risk = riskOf(WarningKind.values());
        assertThat(risk.parts().stream().mapToInt(Risk.Part::points).sum()).isEqualTo(risk.score());
    }

    @Test
    void a_sign_with_a_weight_of_its_own_adds_that() {
        var signs = List.of(sign(WarningKind.LATE_PAYMENT, 45), sign(WarningKind.LATE_PAYMENT, null));
        assertThat(Risk.of(signs.stream().map(Weight::of).toList()).parts())
                .containsExactly(new Risk.Part(WarningKind.LATE_PAYMENT, 2, 45 + 20));
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

    private static WarningSign sign(WarningKind kind, @Nullable Integer weight) {
        var id = new WarningSignId(new UUID(0, 1));
        return new WarningSign(id, kind, null, "somebody saw it", Map.of(), LocalDate.of(2026, 3, 2), null, weight);
    }
}
