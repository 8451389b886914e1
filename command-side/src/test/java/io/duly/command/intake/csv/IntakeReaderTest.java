package io.duly.command.intake.csv;

import static io.duly.command.intake.IntakeFile.LEDGER;
import static io.duly.command.intake.IntakeFile.PAYMENTS;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.duly.command.intake.ForeignPayment;
import io.duly.command.intake.Intake;
import io.duly.command.intake.RejectedLine;
import java.nio.charset.Charset;
import java.time.LocalDate;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IntakeReaderTest {

    private static final String HEADER = "customer,number,date,due,amount,paid\n";
    private static final String MAPPING = """
            currency: EUR
            columns:
              customer-id: customer
              invoice-number: number
              invoice-date: date
              due-date: due
              amount: amount
              paid-on: paid
            """;
    private static final String WITH_PAYMENTS = MAPPING + """
            payments:
              invoice-number: invoice
              payment-id: id
              paid-on: on
              amount: sum
            """;

    @Test
    void a_line_becomes_an_invoice_with_the_payment_that_settled_it() {
        var intake = read("0042,0001,2026-01-10,2026-02-09,100.50,2026-02-20\n");

        assertThat(intake.rejected()).isEmpty();
        var entry = intake.entries().getFirst();
        assertThat(entry.invoice().customerNumber()).isEqualTo("0042");
        assertThat(entry.invoice().invoiceNumber()).isEqualTo("0001");
        assertThat(entry.invoice().issuedOn()).isEqualTo(LocalDate.of(2026, 1, 10));
        assertThat(entry.invoice().dueOn()).isEqualTo(LocalDate.of(2026, 2, 9));
        assertThat(entry.payments()).singleElement().satisfies(payment -> {
            assertThat(payment.amount()).isEqualTo(Money.parse("EUR 100.50"));
            assertThat(payment.paidOn()).isEqualTo(LocalDate.of(2026, 2, 20));
        });
    }

    @Test
    void an_invoice_that_nobody_paid_has_no_payment() {
        assertThat(read("1,1,2026-01-10,2026-02-09,100,\n").entries().getFirst().payments())
                .isEmpty();
    }

    @Test
    void reading_the_same_file_twice_names_the_same_deals() {
        var line = "1,1,2026-01-10,2026-02-09,100,\n";

        assertThat(read(line).entries()).isEqualTo(read(line).entries());
        assertThat(read(line).entries().getFirst().invoice().dealId())
                .isEqualTo(read(line).entries().getFirst().invoice().dealId());
    }

    @Test
    void an_invoice_number_and_the_same_with_a_leading_zero_are_two() {
        var intake = read("1,01,2026-01-10,2026-02-09,100,\n1,1,2026-01-10,2026-02-09,100,\n");

        assertThat(intake.entries())
                .extracting(entry -> entry.invoice().dealId())
                .doesNotHaveDuplicates()
                .hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\r\n", "\r", "\n"})
    void lines_may_end_in_any_way(String end) {
        var text = HEADER + "1,1,2026-01-10,2026-02-09,100,\n\n1,2,2026-01-10,2026-02-09,100,";

        assertThat(IntakeReader.read(mapping(MAPPING), text.replace("\n", end).getBytes(UTF_8), null)
                        .entries())
                .hasSize(2);
    }

    @Test
    void a_byte_order_mark_is_no_part_of_the_first_column() {
        var text = "\uFEFF" + HEADER + "1,1,2026-01-10,2026-02-09,100,\n";

        assertThat(IntakeReader.read(mapping(MAPPING), text.getBytes(UTF_8), null)
                        .entries())
                .hasSize(1);
    }

    @Test
    void names_are_read_in_the_character_set_of_the_file() {
        var mapping = mapping("""
                charset: windows-1251
                delimiter: ;
                currency: RUB
                date-format: dd.MM.yyyy
                columns:
                  customer-name: Контрагент
                  invoice-number: Счёт
                  invoice-date: Дата
                  due-date: Срок
                  amount: Сумма
                """);
        var text = "Контрагент;Счёт;Дата;Срок;Сумма\nООО «Ромашка»;7;10.01.2026;09.02.2026;1 234,56\n";

        var intake = IntakeReader.read(mapping, text.getBytes(Charset.forName("windows-1251")), null);

        assertThat(intake.entries().getFirst().invoice().customerName()).isEqualTo("ООО «Ромашка»");
        assertThat(intake.entries().getFirst().invoice().amount()).isEqualTo(Money.parse("RUB 1234.56"));
    }

    @Test
    void a_due_date_before_the_invoice_date_is_taken_as_it_is() {
        assertThat(read("1,1,2026-01-10,2026-01-01,100,2025-12-31\n").entries()).hasSize(1);
    }

    @Test
    void a_line_that_repeats_another_word_for_word_counts_as_a_duplicate() {
        var line = "1,1,2026-01-10,2026-02-09,100,\n";

        var intake = read(line + line);

        assertThat(intake.entries()).hasSize(1);
        assertThat(intake.duplicates()).isEqualTo(1);
        assertThat(intake.rejected()).isEmpty();
    }

    @Test
    void the_same_invoice_with_other_content_is_rejected() {
        var intake = read("1,1,2026-01-10,2026-02-09,100,\n1,1,2026-01-10,2026-02-09,200,\n");

        assertThat(intake.entries()).hasSize(1);
        assertThat(intake.rejected())
                .containsExactly(new RejectedLine(LEDGER, 3, "invoice-number", "is on line 2 with other content"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ,1,2026-01-10,2026-02-09,100,      | customer-id    | is missing
            1,,2026-01-10,2026-02-09,100,      | invoice-number | is missing
            1,1,2026-02-31,2026-02-09,100,     | invoice-date   | is not a date of the form that the mapping gives
            1,1,2026-01-10,soon,100,           | due-date       | is not a date of the form that the mapping gives
            1,1,1926-01-10,2026-02-09,100,     | invoice-date   | must be between 1970-01-01 and 2200-01-01
            1,1,2026-01-10,2026-02-09,0,       | amount         | must be more than nothing
            1,1,2026-01-10,2026-02-09,-5,      | amount         | must be more than nothing
            1,1,2026-01-10,2026-02-09,1e9,     | amount         | is not an amount
            1,1,2026-01-10,2026-02-09,NaN,     | amount         | is not an amount
            1,1,2026-01-10,2026-02-09,0.001,   | amount         | has more decimal places than the 2 of EUR
            1,1,2026-01-10,2026-02-09,100,never| paid-on        | is not a date of the form that the mapping gives
            1,1,2026-01-10,2026-02-09          | line           | does not have the fields that the header has
            1,1,2026-01-10,2026-02-09,1,000.00,| line           | does not have the fields that the header has
            """)
    void a_line_that_cannot_be_meant_is_rejected_with_its_field(String line, String field, String reason) {
        var intake = read("1,0,2026-01-10,2026-02-09,100,\n" + line + "\n1,2,2026-01-10,2026-02-09,100,\n");

        assertThat(intake.rejected()).containsExactly(new RejectedLine(LEDGER, 3, field, reason));
        assertThat(intake.entries()).hasSize(2);
        assertThat(intake.lines()).isEqualTo(3);
    }

    @Test
    void a_quote_that_is_never_closed_costs_one_line() {
        var intake = read("1,\"1,2026-01-10,2026-02-09,100,\n1,2,2026-01-10,2026-02-09,100,\n");

        assertThat(intake.rejected()).extracting(RejectedLine::line).containsExactly(2L);
        assertThat(intake.entries()).hasSize(1);
    }

    @Test
    void a_quote_inside_a_name_is_part_of_it() {
        var intake = read("""
                Pipes 5" Ltd,1,2026-01-10,2026-02-09,100,
                Pipes 6" Ltd,1,2026-01-10,2026-02-09,100,
                "Pipes 7"" Ltd",1,2026-01-10,2026-02-09,"1,000.00",
                """);

        assertThat(intake.entries())
                .extracting(entry -> entry.invoice().customerNumber())
                .containsExactly("Pipes 5\" Ltd", "Pipes 6\" Ltd", "Pipes 7\" Ltd");
    }

    @Test
    void a_quoted_name_may_span_lines() {
        var intake = read("\"1\n2\",1,2026-01-10,2026-02-09,100,\n1,2,2026-01-10,2026-02-09,-1,\n");

        assertThat(intake.entries()).hasSize(1);
        assertThat(intake.rejected()).extracting(RejectedLine::line).containsExactly(4L);
    }

    @Test
    void part_payments_find_their_invoice_and_the_settlement_date_pays_the_rest() {
        var intake = IntakeReader.read(
                mapping(WITH_PAYMENTS),
                (HEADER + "1,1,2026-01-10,2026-02-09,100,2026-03-01\n").getBytes(UTF_8),
                "invoice,id,on,sum\n1,A,2026-02-01,30\n1,A,2026-02-01,30\n1,B,2026-02-02,20.00\n".getBytes(UTF_8));

        assertThat(intake.duplicates()).isEqualTo(1);
        assertThat(intake.entries().getFirst().payments())
                .extracting(ForeignPayment::amount)
                .containsExactly(Money.parse("EUR 30"), Money.parse("EUR 20"), Money.parse("EUR 50"));
    }

    @Test
    void a_payment_without_its_invoice_is_rejected() {
        var intake = IntakeReader.read(
                mapping(WITH_PAYMENTS),
                (HEADER + "1,1,2026-01-10,2026-02-09,100,\n").getBytes(UTF_8),
                "invoice,id,on,sum\n9,A,2026-02-01,30\n".getBytes(UTF_8));

        assertThat(intake.rejected())
                .containsExactly(new RejectedLine(PAYMENTS, 2, "invoice-number", "is not in the ledger"));
    }

    private static Intake read(String lines) {
        return IntakeReader.read(mapping(MAPPING), (HEADER + lines).getBytes(UTF_8), null);
    }

    private static CsvMapping mapping(String yaml) {
        return CsvMapping.read(yaml.getBytes(UTF_8));
    }
}
