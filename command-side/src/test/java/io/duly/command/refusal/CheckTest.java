package io.duly.command.refusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CheckTest {

    @Test
    void a_text_is_handed_back_as_it_is_kept() {
        assertThat(Check.text("name", " Zoe\u0308\u00A0Weber ", Check.SHORT_TEXT))
                .isEqualTo("Zo\u00EB Weber");
    }

    @Test
    void the_length_is_that_of_what_is_kept() {
        assertThat(Check.text("name", "e\u0308".repeat(200) + "   ", Check.SHORT_TEXT))
                .hasSize(200);
        assertThat(Check.text("name", "\uD83D\uDE00".repeat(200), Check.SHORT_TEXT))
                .hasSize(400);
        assertThatExceptionOfType(InvalidCommand.class)
                .isThrownBy(() -> Check.text("name", "e\u0308".repeat(201), Check.SHORT_TEXT));
    }

    @Test
    void a_reason_may_have_several_lines_and_a_name_may_not() {
        assertThat(Check.lines("reason", "first\r\nsecond", Check.LONG_TEXT)).isEqualTo("first\nsecond");
        assertThatExceptionOfType(InvalidCommand.class)
                .isThrownBy(() -> Check.text("name", "first\nsecond", Check.SHORT_TEXT))
                .returns("name", InvalidCommand::field);
    }

    @Test
    void a_text_that_may_be_left_out_is_left_out_and_not_blank() {
        assertThat(Check.optionalText("position", null, Check.SHORT_TEXT)).isNull();
        assertThat(Check.optionalLines("consent", null, Check.LONG_TEXT)).isNull();
        assertThatExceptionOfType(InvalidCommand.class)
                .isThrownBy(() -> Check.optionalText("position", "\u2800", Check.SHORT_TEXT));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e-999999", "1e999999", "-1e999999", "0e999999", "1e15", "1e-10", "1e2147483647"})
    void a_number_that_is_endless_to_calculate_with_is_refused(String number) {
        assertThatExceptionOfType(InvalidCommand.class)
                .isThrownBy(() -> Check.digits("minimumOpen", new BigDecimal(number)))
                .returns("minimumOpen", InvalidCommand::field);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "0.00", "1e3", "999999999999999", "0.000000001", "-5"})
    void a_number_that_somebody_can_mean_is_taken(String number) {
        Check.digits("minimumOpen", new BigDecimal(number));
    }
}
