package io.duly.command.intake.csv;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.duly.command.refusal.InvalidCommand;
import io.duly.events.deal.LadderStart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsvMappingTest {

    private static final String COLUMNS =
            "columns: {customer-id: c, invoice-number: n, invoice-date: d, due-date: e, amount: a}";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            currency: EURO         | mapping.currency
            currency: 5            | mapping.currency
            charset: klingon       | mapping.charset
            date-format: when      | mapping.date-format
            delimiter: ab          | mapping.delimiter
            decimal-separator: x   | mapping.decimal-separator
            ladder: quickly        | mapping.ladder
            colour: blue           | mapping.colour
            """)
    void what_is_wrong_in_a_mapping_is_named(String line, String field) {
        assertThat(refusal((line.startsWith("currency") ? "" : "currency: EUR\n") + line + "\n" + COLUMNS)
                        .field())
                .isEqualTo(field);
    }

    @ParameterizedTest
    @CsvSource({"'',FROM_NOW", "ladder: from-now,FROM_NOW", "ladder: by-age,BY_AGE"})
    void a_mapping_says_what_the_ladder_makes_of_what_is_overdue_already(String line, LadderStart ladder) {
        assertThat(CsvMapping.read(("currency: EUR\n" + line + "\n" + COLUMNS).getBytes(UTF_8))
                        .ladder())
                .isEqualTo(ladder);
    }

    @Test
    void a_mapping_without_a_currency_needs_a_column_for_it() {
        assertThat(refusal(COLUMNS).field()).isEqualTo("mapping.columns.currency");
    }

    @Test
    void a_mapping_names_every_column_that_an_invoice_needs() {
        assertThat(refusal("currency: EUR\ncolumns: {customer-id: c}").field())
                .isEqualTo("mapping.columns.invoice-number");
    }

    @Test
    void a_name_that_no_column_can_have_is_refused() {
        assertThat(refusal("currency: EUR\ncolumns: {customer: c}").field()).isEqualTo("mapping.columns.customer");
    }

    @Test
    void a_text_that_is_no_yaml_is_refused() {
        assertThat(refusal("{{{").field()).isEqualTo("mapping");
        assertThat(refusal("").field()).isEqualTo("mapping");
    }

    @Test
    void a_column_that_the_file_does_not_have_is_named() {
        var mapping = CsvMapping.read(("currency: EUR\n" + COLUMNS).getBytes(UTF_8));

        var refusal = catchThrowableOfType(
                InvalidCommand.class, () -> IntakeReader.read(mapping, "c,n,d,e\n".getBytes(UTF_8), null));

        assertThat(refusal.field()).isEqualTo("mapping.columns.amount");
    }

    private static InvalidCommand refusal(String yaml) {
        return catchThrowableOfType(InvalidCommand.class, () -> CsvMapping.read(yaml.getBytes(UTF_8)));
    }
}
