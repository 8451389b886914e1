package io.duly.command.warning;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThresholdsTest {

    @ParameterizedTest
    @CsvSource({
        "0, 3, 3, 5, 0",
        "101, 3, 3, 5, 0",
        "80, 1, 3, 5, 0",
        "80, 3, 0, 5, 0",
        "80, 3, 3, 0, 0",
        "80, 3, 3, 5, -1"
    })
    void a_threshold_that_would_always_or_never_alarm_is_refused_at_the_start(
            int nearPercent, int timesUsual, int comparedWith, int unconfirmedDays, int overInvoiced) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Thresholds(nearPercent, timesUsual, comparedWith, unconfirmedDays, overInvoiced))
                .withMessageStartingWith("duly.warnings");
    }
}
