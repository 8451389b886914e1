package io.duly.query.effect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.duly.query.web.InvalidRequest;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PeriodTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @Test
    void a_period_may_be_a_single_day() {
        assertThat(new Period(DAY, DAY).to()).isEqualTo(DAY);
    }

    @Test
    void a_period_that_ends_before_it_begins_is_refused() {
        assertThatExceptionOfType(InvalidRequest.class)
                .isThrownBy(() -> new Period(DAY, DAY.minusDays(1)))
                .returns("from", InvalidRequest::field);
    }

    @Test
    void a_period_outside_the_years_that_can_be_meant_is_refused() {
        assertThatExceptionOfType(InvalidRequest.class)
                .isThrownBy(() -> new Period(DAY, LocalDate.of(10_000, 1, 1)))
                .returns("to", InvalidRequest::field);
    }
}
