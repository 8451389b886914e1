package io.duly.command.intake.csv;

import static io.duly.command.intake.IntakeFile.LEDGER;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.duly.command.intake.Intake;
import io.duly.command.intake.RejectedLine;
import io.duly.command.refusal.InvalidCommand;
import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A file that is large, broken or both costs neither the memory nor the patience of the service. */
@Timeout(60)
class IntakeLimitsTest {

    private static final String HEADER = "customer,number,date,due,amount\n";
    private static final String GOOD = "1,1,2026-01-10,2026-02-09,100\n";
    private static final String OPEN_QUOTE = "opens a quote that is not closed within 20 lines and 32768 characters";
    private static final CsvMapping MAPPING = CsvMapping.read("""
            currency: EUR
            columns:
              customer-id: customer
              invoice-number: number
              invoice-date: date
              due-date: due
              amount: amount
            payments:
              customer-id: customer
              invoice-number: number
              payment-id: id
              paid-on: on
              amount: amount
            """.getBytes(UTF_8));

    @Test
    void an_open_quote_is_told_with_its_line() {
        var intake = read("1,\"1,2026-01-10,2026-02-09,100\n" + "x\n".repeat(30) + GOOD);

        assertThat(intake.rejected().getFirst()).isEqualTo(new RejectedLine(LEDGER, 2, "line", OPEN_QUOTE));
        assertThat(intake.entries()).hasSize(1);
    }

    @Test
    void an_open_quote_at_the_end_is_told_with_its_line() {
        assertThat(read(GOOD + "1,\"1,2026-01-10,2026-02-09,100").rejected())
                .containsExactly(new RejectedLine(LEDGER, 3, "line", OPEN_QUOTE));
    }

    @Test
    void a_header_with_an_open_quote_is_no_header() {
        assertThatExceptionOfType(InvalidCommand.class)
                .isThrownBy(() -> IntakeReader.read(MAPPING, ("\"" + HEADER + GOOD.repeat(30)).getBytes(UTF_8), null))
                .withMessage("has no header that can be read: line 1 " + OPEN_QUOTE);
    }

    @Test
    void a_row_that_is_too_long_is_rejected_and_the_next_is_read() {
        var intake = read("x".repeat(40_000) + "\n" + GOOD);

        assertThat(intake.rejected())
                .containsExactly(new RejectedLine(LEDGER, 2, "line", "is longer than 32768 characters"));
        assertThat(intake.entries()).hasSize(1);
    }

    @Test
    void the_first_rejected_lines_are_kept_and_the_rest_is_counted() {
        var intake = read("\"" + "x\n".repeat(3_000_000));

        assertThat(intake.rejected()).hasSize(Intake.MOST_REJECTIONS_KEPT);
        assertThat(intake.rejectedLines()).isEqualTo(3_000_000);
        assertThat(intake.lines()).isEqualTo(3_000_000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"abcdefghi,", "\"a\"", "\r", "\u3164", "9", "'1"})
    void one_line_without_end_is_one_rejected_line(String part) {
        assertThat(read("\"" + part.repeat(10_000_000 / part.length())).entries())
                .isEmpty();
    }

    @Test
    void an_amount_of_endless_digits_is_no_amount() {
        assertThat(read("1,1,2026-01-10,2026-02-09," + "9".repeat(30_000) + "\n")
                        .rejected())
                .containsExactly(new RejectedLine(LEDGER, 2, "amount", "is not an amount"));
    }

    @Test
    void one_number_for_many_customers_is_read_in_time() {
        var ledger = new StringBuilder(HEADER);
        var payments = new StringBuilder("customer,number,id,on,amount\n");
        for (int i = 0; i < 60_000; i++) {
            ledger.append(i).append(",SAME,2026-01-10,2026-02-09,100\n");
            payments.append(i).append(",SAME,A,2026-02-01,30\n");
        }

        var intake = readInTime(ledger.toString(), payments.toString());

        assertThat(intake.rejected()).isEmpty();
        assertThat(intake.entries()).hasSize(60_000);
    }

    @Test
    void a_file_with_more_to_take_over_than_fits_is_refused() {
        var ledger = new StringBuilder(HEADER);
        for (int i = 0; i <= 500_000; i++) {
            ledger.append("1,").append(i).append(",2026-01-10,2026-02-09,100\n");
        }

        assertThatExceptionOfType(InvalidCommand.class)
                .isThrownBy(() -> IntakeReader.read(MAPPING, ledger.toString().getBytes(UTF_8), null))
                .withMessage("has more than 500000 lines to take over; send it in parts");
    }

    private static Intake readInTime(String ledger, String payments) {
        return Assertions.assertTimeout(
                Duration.ofSeconds(20),
                () -> IntakeReader.read(MAPPING, ledger.getBytes(UTF_8), payments.getBytes(UTF_8)));
    }

    private static Intake read(String lines) {
        return IntakeReader.read(MAPPING, (HEADER + lines).getBytes(UTF_8), null);
    }
}
