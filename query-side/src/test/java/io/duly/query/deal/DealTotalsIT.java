package io.duly.query.deal;

import static org.assertj.core.api.Assertions.assertThat;

import io.duly.events.shared.Origin;
import io.duly.events.shared.Stage;
import io.duly.query.testing.BookedDeal;
import io.duly.query.testing.Http;
import io.duly.query.testing.QuerySideUnderTest;
import io.duly.query.testing.SeenBy;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Sam has three deals in euros, one of them invoiced, and Tina has one in dollars. */
class DealTotalsIT {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    private static QuerySideUnderTest querySide;
    private static Http http;

    @BeforeAll
    static void four_deals() {
        querySide = QuerySideUnderTest.whole();
        http = new Http(querySide.port());
        querySide.at(Instant.parse("2026-03-20T07:00:00Z"));
        for (int number = 1; number <= 4; number++) {
            var deal = new BookedDeal(number, 1, number == 4 ? "USD" : "EUR");
            querySide.record(deal.opened(DAY, number == 4 ? "tina" : "sam", "1000", Origin.ENTERED));
            if (number == 1) {
                querySide.record(
                        deal.entered(Stage.CONTRACT),
                        deal.invoiced(1, DAY, "600.00", DAY.plusDays(30)),
                        deal.paid(1, "250.00", DAY));
            }
        }
        querySide.awaitViews();
    }

    @AfterAll
    static void stop() {
        querySide.close();
    }

    @Test
    void totals_are_of_the_whole_list_by_currency_and_not_of_the_page() {
        var page = http.json("/api/deals?limit=1");

        assertThat(page.at("/items")).hasSize(1);
        assertThat(page.at("/count").asInt()).isEqualTo(4);
        assertThat(page.at("/totals").toString()).isEqualTo("""
                [{"currency":"EUR","count":3,"value":"3000.00","invoiced":"600.00","open":"350.00"},\
                {"currency":"USD","count":1,"value":"1000.00","invoiced":"0.00","open":"0.00"}]""");
    }

    @Test
    void deals_are_sorted_by_what_is_open_within_their_currency_page_by_page() {
        var expected = List.of("USD 0.00", "EUR 350.00", "EUR 0.00", "EUR 0.00");

        assertThat(inPages("sort=amount")).containsExactlyElementsOf(expected);
        assertThat(inPages("sort=amount&order=asc")).containsExactlyElementsOf(expected.reversed());
        assertThat(inPages("sort=newest&order=asc")).hasSize(4);
        assertThat(http.send("GET", "/api/deals?sort=moon").statusCode()).isEqualTo(400);
    }

    private static List<String> inPages(String query) {
        var found = new ArrayList<String>();
        var seen = new HashSet<String>();
        for (var cursor = ""; cursor != null; ) {
            var page = http.json("/api/deals?limit=1&" + query + cursor);
            page.at("/items").forEach(item -> {
                assertThat(seen.add(item.at("/dealId").asString())).isTrue();
                found.add(item.at("/open/currency").asString() + " "
                        + item.at("/open/amount").asString());
            });
            cursor = page.at("/next").isNull()
                    ? null
                    : "&cursor=" + page.at("/next").asString();
        }
        return found;
    }

    @Test
    void totals_are_narrowed_as_the_list_is() {
        assertThat(http.json("/api/deals?stage=CONTRACT").at("/count").asInt()).isEqualTo(1);
        assertThat(http.json("/api/deals?stage=CLOSED").at("/totals").isEmpty()).isTrue();
        assertThat(Http.json(http.send("GET", "/api/deals", SeenBy.HEADER, "SALESPERSON tina"))
                        .at("/count")
                        .asInt())
                .isEqualTo(1);
    }
}
