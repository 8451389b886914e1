package io.duly.query.csv;

import static org.assertj.core.api.Assertions.assertThat;

import io.duly.events.shared.Origin;
import io.duly.query.testing.BookedDeal;
import io.duly.query.testing.Deals;
import io.duly.query.testing.Http;
import io.duly.query.testing.QuerySideUnderTest;
import io.duly.query.testing.SeenBy;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Sam sells deals 1 to 60 to customer 1, whom Cora looks after; Tina sells deal 61 to customer 2. All are overdue. */
class CsvTablesIT {

    private static final LocalDate ISSUED = LocalDate.of(2026, 3, 1);
    private static final LocalDate DUE = LocalDate.of(2026, 3, 16);
    private static final int MANY = 61;

    private static QuerySideUnderTest querySide;
    private static Http http;

    @BeforeAll
    static void many_debts() {
        querySide = QuerySideUnderTest.whole();
        http = new Http(querySide.port());
        querySide.at(Instant.parse("2026-03-20T07:00:00Z"));
        querySide.record(
                Deals.published(),
                Deals.registered(1, "=HYPERLINK(\"http://evil\"); ООО"),
                Deals.registered(2, "Борис"),
                Deals.assigned(1, "cora"));
        for (int number = 1; number <= MANY; number++) {
            var deal = new BookedDeal(number, number == MANY ? 2 : 1, "EUR");
            querySide.record(
                    deal.opened(ISSUED, number == MANY ? "tina" : "sam", "1000", Origin.ENTERED),
                    deal.invoiced(1, ISSUED, "10.50", DUE),
                    deal.took(Deals.CALL, 1, 1, DUE.plusDays(3)));
        }
        querySide.awaitViews();
    }

    @AfterAll
    static void stop() {
        querySide.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/api/overdue | overdue | 61",
                "/api/overdue?collector=cora&sort=amount | overdue | 60",
                "/api/deals | deals | 61",
                "/api/deals?salesperson=tina | deals | 1",
                "/api/escalation-steps | escalation-steps | 61",
                "/api/customers | customers | 2",
                "/api/customers?q=бор | customers | 1",
                "/api/coverage-waivers | coverage-waivers | 0",
                "/api/aging | aging | 1",
                "/api/aging?by=customer | aging | 2",
                "/api/aging?by=salesperson&asOf=2026-02-01 | aging | 0",
            })
    void a_table_has_all_rows_of_the_filter(String path, String name, int rows) {
        var answer = table(path.replace("бор", "%D0%B1%D0%BE%D1%80"));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).contains("text/csv;charset=UTF-8");
        assertThat(answer.headers().firstValue("Content-Disposition"))
                .contains("attachment; filename=\"" + name + ".csv\"");
        assertThat(answer.body()).startsWith("\uFEFF").endsWith("\r\n");
        assertThat(lines(answer)).hasSize(rows + 1);
    }

    @Test
    void headers_are_there_and_the_same_whatever_is_found() {
        assertThat(lines(table("/api/overdue?collector=nobody"))).containsExactly("""
                instalmentId;dealId;dealTitle;customerId;customerName;collector;collectorName;\
                substitute;substituteName;invoiceId;invoiceNumber;dueOn;daysPastDue;currency;\
                amount;open;onAccount;level;lastStep;disputed;promised;promisedUntil;pausedUntil""");
        assertThat(lines(table("/api/aging?by=customer&asOf=2026-02-01"))).containsExactly("""
                currency;customerId;customerName;NOT_DUE_count;NOT_DUE;D1_30_count;D1_30;D31_60_count;D31_60;\
                D61_90_count;D61_90;D90_PLUS_count;D90_PLUS;overdue_count;overdue;total_count;total;\
                unapplied;disputed;promised""");
        assertThat(lines(table("/api/customers?q=nobody"))).containsExactly("""
                customerId;customerName;customerNumber;collector;collectorName;substitute;substituteName;\
                creditLimit;creditLimitCurrency;creditLimits;riskScore;riskLevel;currency;owed;overdue;\
                unapplied;disputed;promised""");
    }

    @Test
    void an_amount_is_a_number_to_the_spreadsheet_of_each_language() {
        assertThat(lines(table("/api/aging")).getLast()).startsWith("EUR;0;0,00;61;640,50;");
        assertThat(lines(table("/api/aging", "Accept-Language", "ru")).getLast())
                .startsWith("EUR;0;0,00;61;640,50;");
        assertThat(lines(table("/api/aging", "Accept-Language", "en")).getLast())
                .startsWith("EUR,0,0.00,61,640.50,");
    }

    @Test
    void a_name_is_no_formula() {
        assertThat(lines(table("/api/customers")).get(1)).contains("\"'=HYPERLINK(\"\"http://evil\"\"); ООО\"");
    }

    @ParameterizedTest
    @CsvSource({
        "/api/overdue, SALESPERSON tina, 1",
        "/api/deals, SALESPERSON tina, 1",
        "/api/escalation-steps, COLLECTOR cora, 60",
        "/api/customers, SALESPERSON tina, 1",
        "/api/customers, COLLECTOR nobody, 0",
        "/api/aging, COLLECTOR nobody, 0",
    })
    void people_are_given_the_rows_that_they_see_and_no_other(String path, String seenBy, int rows) {
        assertThat(lines(table(path, SeenBy.HEADER, seenBy))).hasSize(rows + 1);
    }

    @ParameterizedTest
    @CsvSource({
        "text/csv, text/csv;charset=UTF-8",
        "text/*, text/csv;charset=UTF-8",
        "'text/csv, application/json;q=0.5', text/csv;charset=UTF-8",
        "'application/json, text/csv', application/json",
        "'text/html, */*;q=0.8', application/json",
        "*/*, application/json",
    })
    void the_form_is_the_one_that_is_asked_for(String accept, String contentType) {
        var answer = http.send("GET", "/api/deals", "Accept", accept);

        assertThat(answer.headers().firstValue("Content-Type")).contains(contentType);
        if (contentType.startsWith("text")) {
            assertThat(lines(answer)).hasSize(MANY + 1);
        } else {
            assertThat(Http.json(answer).at("/items")).hasSize(50);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/overdue?limit=5",
                "/api/deals?cursor=abc",
                "/api/aging?by=moon",
                "/api/customers?sort=owed",
                "/api/escalation-steps?from=tomorrow",
            })
    void a_question_that_makes_no_sense_is_answered_with_a_problem(String path) {
        var answer = table(path);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(Http.json(answer).at("/errors").isEmpty()).isFalse();
    }

    @Test
    void what_is_no_list_has_no_table() {
        assertThat(table("/api/deals/" + Deals.deal(1).value()).statusCode()).isEqualTo(406);
    }

    private static HttpResponse<String> table(String path, String... headers) {
        var all = new ArrayList<>(List.of("Accept", "text/csv"));
        all.addAll(List.of(headers));
        return http.send("GET", path, all.toArray(String[]::new));
    }

    private static List<String> lines(HttpResponse<String> answer) {
        return answer.body().substring(1).lines().toList();
    }
}
