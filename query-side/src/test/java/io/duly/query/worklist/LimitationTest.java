package io.duly.query.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LimitationTest {

    @ParameterizedTest
    @CsvSource({"2026-03-31, 2029-03-31", "2024-02-29, 2027-02-28", "2025-02-28, 2028-02-28"})
    void a_debt_can_be_sued_for_during_three_years_after_its_due_date(LocalDate dueOn, LocalDate lastDay) {
        assertThat(Limitation.of(dueOn)).isEqualTo(lastDay);
        assertThat(Limitation.oldestOn(lastDay)).isBeforeOrEqualTo(dueOn);
        assertThat(Limitation.oldestOn(lastDay.plusDays(1))).isAfter(dueOn);
    }
}
