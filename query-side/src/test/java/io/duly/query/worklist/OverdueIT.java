package io.duly.query.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.duly.query.testing.BookedDeal;
import io.duly.query.testing.Deals;
import io.duly.query.testing.Http;
import io.duly.query.testing.QuerySideUnderTest;
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
import tools.jackson.databind.JsonNode;

class OverdueIT {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 20);
    private static final LocalDate ISSUED = LocalDate.of(2026, 1, 10);

    private static QuerySideUnderTest querySide;
    private static Http http;

    /** Deal n is overdue by n days (the last is due today), with 100 times n open, every third in dollars. */
    @BeforeAll
    static void what_is_late() {
        querySide = QuerySideUnderTest.whole();
        http = new Http(querySide.port());
        querySide.at(Instant.parse("2026-03-20T07:00:00Z"));
        querySide.record(Deals.registered(1, "Anna"), Deals.registered(2, "Boris"), Deals.assigned(1, "cora"));
        for (int number = 0; number <= 9; number++) {
            var deal = new BookedDeal(number, number % 2 + 1, number % 3 == 0 ? "USD" : "EUR");
            querySide.record(
                    deal.opened(ISSUED),
                    deal.invoiced(1, ISSUED, (number + 1) * 100 + ".00", TODAY.minusDays(number)),
                    deal.paid(1, "100.00", ISSUED));
            if (number == 8) {
                querySide.record(deal.took(Deals.CALL, 1, 1, TODAY));
                querySide.awaitViews();
                querySide.record(deal.took(Deals.REMINDER, 1, 1, TODAY)); // of a lower level
            }
        }
        var inCredit = new BookedDeal(20, 2, "EUR");
        querySide.record(inCredit.opened(ISSUED), inCredit.paid(1, "750.00", ISSUED));
        querySide.awaitViews();
    }

    @AfterAll
    static void stop() {
        querySide.close();
    }

    @Test
    void the_oldest_come_first_and_what_is_due_today_is_not_there() {
        var page = http.json("/api/overdue");

        assertThat(page.at("/asOf").asString()).isEqualTo("2026-03-20");
        assertThat(days(page)).containsExactly(9, 8, 7, 6, 5, 4, 3, 2, 1);
    }

    @Test
    void a_line_says_what_a_collector_needs() {
        var line = http.json("/api/overdue?level=2").at("/items/0");

        assertThat(line.at("/dealTitle").asString()).isEqualTo("deal 8");
        assertThat(line.at("/customerName").asString()).isEqualTo("Anna");
        assertThat(line.at("/collector").asString()).isEqualTo("cora");
        assertThat(line.at("/open/amount").asString()).isEqualTo("800.00");
        assertThat(line.at("/amount/amount").asString()).isEqualTo("900.00");
        assertThat(line.at("/lastStep").asString()).isEqualTo("call");
        assertThat(line.at("/invoiceNumber").asString()).isEqualTo("8-1");
    }

    /** Deals 7 and 9 are Boris's, in euro and in dollars; another of his has euro that are set against nothing. */
    @Test
    void a_line_says_how_much_of_it_the_customers_money_on_account_covers() {
        var lines = http.json("/api/overdue?customerId=" + Deals.customer(2).value())
                .at("/items")
                .values();

        assertThat(lines)
                .extracting(
                        line -> line.at("/daysPastDue").asInt(),
                        line -> line.at("/onAccount/amount").asString())
                .containsExactly(
                        tuple(9, "0.00"), tuple(7, "700.00"), tuple(5, "50.00"), tuple(3, "0.00"), tuple(1, "0.00"));
    }

    @Test
    void each_line_has_the_same_fields_in_the_same_order() {
        var page = http.json("/api/overdue");

        assertThat(page.propertyNames()).containsExactly("asOf", "items", "next", "count", "totals");
        assertThat(page.at("/items"))
                .allSatisfy(line -> assertThat(line.propertyNames())
                        .containsExactly(
                                "instalmentId",
                                "dealId",
                                "dealTitle",
                                "customerId",
                                "customerName",
                                "collector",
                                "collectorName",
                                "substitute",
                                "substituteName",
                                "invoiceId",
                                "invoiceNumber",
                                "dueOn",
                                "daysPastDue",
                                "amount",
                                "open",
                                "onAccount",
                                "disputed",
                                "promised",
                                "promisedUntil",
                                "pausedUntil",
                                "level",
                                "lastStep"));
    }

    @Test
    void totals_are_of_the_whole_list_by_currency_and_not_of_the_page() {
        var page = http.json("/api/overdue?limit=2");

        assertThat(page.at("/items")).hasSize(2);
        assertThat(page.at("/count").asInt()).isEqualTo(9);
        assertThat(page.at("/totals").toString()).isEqualTo("""
                [{"currency":"EUR","count":6,"open":"2700.00","disputed":"0.00","promised":"0.00"},\
                {"currency":"USD","count":3,"open":"1800.00","disputed":"0.00","promised":"0.00"}]""");
        assertThat(http.json("/api/overdue?limit=1&cursor=" + page.at("/next").asString())
                        .at("/totals"))
                .isEqualTo(page.at("/totals"));
        assertThat(http.json("/api/overdue?collector=cora&currency=USD")
                        .at("/totals")
                        .toString())
                .isEqualTo("""
                        [{"currency":"USD","count":1,"open":"600.00","disputed":"0.00","promised":"0.00"}]""");
        assertThat(http.json("/api/overdue?collector=nobody").at("/count").asInt())
                .isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "collector=cora | 8,6,4,2",
                "collector=nobody | ''",
                "currency=USD | 9,6,3",
                "minimumDays=7 | 9,8,7",
                "minimumAmount=600 | 9,8,7,6",
                "minimumAmount=600.01 | 9,8,7",
                "level=2 | 8",
                "level=0 | 9,7,6,5,4,3,2,1",
                "collector=cora&currency=USD | 6",
                "sort=dueOn&order=asc | 9,8,7,6,5,4,3,2,1",
                "sort=dueOn | 1,2,3,4,5,6,7,8,9",
                "order=asc | 1,2,3,4,5,6,7,8,9",
                "sort=amount | 9,6,3,8,7,5,4,2,1",
                "sort=amount&order=asc | 1,2,4,5,7,8,3,6,9"
            })
    void the_list_is_narrowed_and_sorted(String question, String expected) {
        var days = days(http.json("/api/overdue?" + question));

        assertThat(String.join(",", days.stream().map(String::valueOf).toList()))
                .isEqualTo(expected);
    }

    @Test
    void one_customer_can_be_looked_at() {
        assertThat(days(http.json("/api/overdue?customerId=" + Deals.customer(2).value())))
                .containsExactly(9, 7, 5, 3, 1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "order=asc&",
                "sort=dueOn&",
                "sort=amount&",
                "sort=amount&order=asc&",
                "currency=EUR&sort=amount&"
            })
    void pages_together_are_the_list_in_every_order(String question) {
        var all = days(http.json("/api/overdue?" + question + "limit=500"));

        for (int size = 1; size <= 4; size++) {
            var days = new ArrayList<Integer>();
            var page = http.json("/api/overdue?" + question + "limit=" + size);
            days.addAll(days(page));
            while (!page.at("/next").isNull() && days.size() <= all.size()) {
                page = http.json("/api/overdue?" + question + "limit=" + size + "&cursor="
                        + page.at("/next").asString());
                days.addAll(days(page));
            }
            assertThat(days).as("by %d", size).isEqualTo(all);
        }
    }

    @Test
    void a_cursor_belongs_to_its_order() {
        var next = http.json("/api/overdue?limit=2").at("/next").asString();

        assertThat(http.send("GET", "/api/overdue?order=asc&cursor=" + next).statusCode())
                .isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "minimumDays=1e9",
                "minimumDays=0",
                "minimumAmount=-1",
                "minimumAmount=NaN",
                "currency=%27",
                "currency=XXL",
                "level=-1",
                "sort=height",
                "order=sideways",
                "minDays=3",
                "limit=0"
            })
    void a_question_that_makes_no_sense_is_refused_by_name(String question) {
        var answer = http.send("GET", "/api/overdue?" + question);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(Http.json(answer).at("/errors/0/field").asString())
                .isEqualTo(question.substring(0, question.indexOf('=')));
    }

    private static List<Integer> days(JsonNode page) {
        return page.at("/items").values().stream()
                .map(item -> item.at("/daysPastDue").asInt())
                .toList();
    }
}
