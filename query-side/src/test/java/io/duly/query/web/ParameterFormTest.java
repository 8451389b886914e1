package io.duly.query.web;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ParameterFormTest {

    @ParameterizedTest
    @CsvSource({
        "DATE, 2026-03-31",
        "MOMENT, 2026-03-31T09:00:00Z",
        "MOMENT, 2026-03-31T09:00:00.123456789+03:00",
        "WHOLE_NUMBER, 500",
        "WHOLE_NUMBER, -1",
        "AMOUNT, 100.50",
        "AMOUNT, -1",
        "TEXT, anything"
    })
    void what_somebody_can_mean_is_read(ParameterForm form, String text) {
        assertThatCode(() -> form.require("field", text)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "DATE, +999999999-12-31",
        "DATE, +6000000-01-01",
        "DATE, -0001-01-01",
        "DATE, 20260331",
        "DATE, 2026-03-31+01:00",
        "DATE, \u0662\u0660\u0662\u0666-\u0660\u0663-\u0663\u0661",
        "MOMENT, +1000000000-12-31T23:59:59Z",
        "MOMENT, +10000-01-01T00:00:00Z",
        "MOMENT, 2026-03-31",
        "WHOLE_NUMBER, 0x10",
        "WHOLE_NUMBER, 1e9",
        "WHOLE_NUMBER, 1.5",
        "WHOLE_NUMBER, 9999999999999999999",
        "WHOLE_NUMBER, \u0663",
        "AMOUNT, 1e-999999",
        "AMOUNT, 1e999999",
        "AMOUNT, NaN",
        "AMOUNT, 1234567890123456",
        "AMOUNT, 0.1234567891"
    })
    void what_nobody_can_mean_is_refused(ParameterForm form, String text) {
        assertThatExceptionOfType(InvalidRequest.class)
                .isThrownBy(() -> form.require("field", text))
                .returns("field", InvalidRequest::field);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"0000-12-31T23:59:59Z", "+1000000000-12-31T23:59:59.999999999Z", "-1000000000-01-01T00:00:00Z"})
    void a_moment_without_a_calendar_year_is_refused(String moment) {
        assertThatExceptionOfType(InvalidRequest.class)
                .isThrownBy(() -> CalendarYear.require("at", Instant.parse(moment)));
    }
}
