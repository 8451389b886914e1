package io.duly.command.intake.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AmountTextTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            55.94        | 55.94
            55,94        | 55.94
            1,234.56     | 1234.56
            1.234,56     | 1234.56
            1 234,56     | 1234.56
            1\u00a0234,56| 1234.56
            1'234.56     | 1234.56
            1,234,567    | 1234567
            1.234.567,8  | 1234567.8
            +7           | 7
            1234         | 1234
            """)
    void amounts_are_read_as_people_write_them(String text, String amount) {
        assertThat(read(text, null)).isEqualTo(Money.parse("EUR " + amount));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1,234", "1.234"})
    void an_amount_that_can_be_read_in_two_ways_is_not_guessed(String text) {
        assertThatThrownBy(() -> read(text, null)).hasMessageContaining("two ways");
    }

    @Test
    void the_mapping_tells_how_an_amount_with_two_readings_is_meant() {
        assertThat(read("1,234", DecimalSeparator.POINT)).isEqualTo(Money.parse("EUR 1234"));
        assertThat(read("1.234", DecimalSeparator.COMMA)).isEqualTo(Money.parse("EUR 1234"));
        assertThatThrownBy(() -> read("1.234", DecimalSeparator.POINT)).hasMessageContaining("decimal places");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1,23,456", "12 34", "1.2.3,4", "1..2", "..", "1,2.3.4", "0x10", "1-2", "--1", "١٢"})
    void a_text_that_is_no_amount_is_refused(String text) {
        assertThatThrownBy(() -> read(text, null)).isInstanceOf(UnreadableField.class);
    }

    @Test
    void an_amount_no_account_can_hold_is_refused() {
        assertThatThrownBy(() -> read("1234567890123456", null)).hasMessageContaining("15 digits");
    }

    private static Money read(String text, @Nullable DecimalSeparator separator) {
        return AmountText.read("amount", text, CurrencyUnit.EUR, separator);
    }
}
