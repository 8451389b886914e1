package io.duly.acceptance;

import static io.duly.acceptance.Refusals.assertThatNothingIsGivenAway;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** A large file with a small mistake is answered soon, with what is wrong and where. */
class LargeUploadE2E {

    private static final String HEADER = "customer,number,date,due,amount\n";
    private static final String MAPPING = """
            currency: EUR
            columns: {customer-id: customer, invoice-number: number, invoice-date: date, due-date: due, amount: amount}
            """;

    @Test
    void an_open_quote_in_a_large_file_is_told_with_its_line_and_the_rest_is_counted() {
        var path = "/api/ledger-imports/" + SharedDuly.id("an open quote");
        var answer = bringIn(path, HEADER + "\"" + "x\n".repeat(2_500_000)).accepted();
        assertThat(answer.at("/rejections/0/line").asInt()).isEqualTo(2);
        assertThat(answer.at("/rejections/0/reason").asString()).startsWith("opens a quote that is not closed");
        assertThat(answer.at("/rejected").asInt()).isEqualTo(2_500_000);
        assertThat(answer.at("/rejectionsKept").asInt()).isEqualTo(10_000);
        assertThat(toldBy(path)).isEqualTo(10_000);
    }

    @Test
    void one_line_without_end_is_one_rejected_line() {
        var answer = bringIn(
                        "/api/ledger-imports/" + SharedDuly.id("one line"),
                        HEADER + "\"" + "abcdefghi,".repeat(2_000_000))
                .accepted();
        assertThat(answer.at("/rejections/0/reason").asString()).isEqualTo("is longer than 32768 characters");
        assertThat(answer.at("/rejected").asInt()).isEqualTo(1);
    }

    @Test
    void a_large_file_whose_header_is_broken_is_refused() {
        var answer = bringIn(
                        "/api/ledger-imports/" + SharedDuly.id("broken header"),
                        "\"" + HEADER + "1,1,2026-01-10,2026-02-09,100\n".repeat(500_000))
                .refusedWith(400);
        assertThat(answer.at("/errors/0/field").asString()).isEqualTo("ledger");
        assertThatNothingIsGivenAway(answer);
    }

    private static Answer bringIn(String path, String ledger) {
        var form = new Multipart().file("ledger", ledger).file("mapping", MAPPING);
        return Assertions.assertTimeout(
                Duration.ofSeconds(60),
                () -> SharedDuly.running().as(User.ACCOUNTANT).put(path, form));
    }

    /** How many rejected lines all pages tell together. */
    private static int toldBy(String path) {
        var auditor = SharedDuly.running().as(User.AUDITOR);
        var page = auditor.get(path).accepted();
        int told = page.at("/rejections").size();
        while (!page.at("/next").isNull()) {
            page = auditor.get(path + "?cursor=" + page.at("/next").asString()).accepted();
            told += page.at("/rejections").size();
        }
        return told;
    }
}
