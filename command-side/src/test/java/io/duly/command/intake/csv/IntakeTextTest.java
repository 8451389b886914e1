package io.duly.command.intake.csv;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.duly.command.intake.Intake;
import io.duly.command.intake.RejectedLine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IntakeTextTest {

    private static final String HEADER = "customer,number,date,due,amount,paid\n";
    private static final CsvMapping MAPPING = CsvMapping.read("""
            currency: EUR
            columns:
              customer-id: customer
              invoice-number: number
              invoice-date: date
              due-date: due
              amount: amount
              paid-on: paid
            payments:
              invoice-number: invoice
              payment-id: id
              paid-on: on
              amount: sum
            """.getBytes(UTF_8));

    @Test
    void a_name_that_another_program_wrapped_has_no_line_break() {
        var intake = read("\"Weber &\nSons\",1,2026-01-10,2026-02-09,100,\n");

        assertThat(intake.entries().getFirst().invoice().customerName()).isEqualTo("Weber & Sons");
    }

    @Test
    void a_composed_and_a_decomposed_name_name_one_customer() {
        var composed = read("Mu\u0308ller\u00A0KG,1,2026-01-10,2026-02-09,100,\n");
        var decomposed = read("M\u00FCller KG,1,2026-01-10,2026-02-09,100,\n");

        assertThat(composed.entries()).isEqualTo(decomposed.entries());
        assertThat(composed.entries().getFirst().invoice().dealId())
                .isEqualTo(decomposed.entries().getFirst().invoice().dealId());
    }

    @ParameterizedTest
    @ValueSource(strings = {"An\u001bna", "An\u202Ena", "An\u200Bna", "\u3164", "\u2800", "\u0301", "An\uE000na"})
    void a_name_that_nobody_can_see_or_understand_is_rejected(String name) {
        var intake = read(name + ",1,2026-01-10,2026-02-09,100,\n");

        assertThat(intake.rejected())
                .singleElement()
                .extracting(RejectedLine::field)
                .isEqualTo("customer-id");
    }

    @Test
    void a_payment_finds_its_invoice_however_the_number_is_composed() {
        var intake = IntakeReader.read(
                MAPPING,
                (HEADER + "1,\u0416\u0438\u0306,2026-01-10,2026-02-09,100,\n").getBytes(UTF_8),
                "invoice,id,on,sum\n\u0416\u0439,A,2026-02-01,30\n".getBytes(UTF_8));

        assertThat(intake.rejected()).isEmpty();
    }

    @Test
    void a_column_is_found_however_its_name_is_composed() {
        var mapping = CsvMapping.read("""
                currency: EUR
                columns: {customer-id: M\u00FCller, invoice-number: n, invoice-date: d, due-date: e, amount: a}
                """.getBytes(UTF_8));
        var text = "Mu\u0308ller,n,d,e,a\n1,1,2026-01-10,2026-02-09,100\n";

        assertThat(IntakeReader.read(mapping, text.getBytes(UTF_8), null).entries())
                .hasSize(1);
    }

    private static Intake read(String lines) {
        return IntakeReader.read(MAPPING, (HEADER + lines).getBytes(UTF_8), null);
    }
}
