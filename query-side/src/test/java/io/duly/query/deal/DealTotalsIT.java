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
    void totals_are_narrowed_as_the_list_is() {
        assertThat(http.json("/api/deals?stage=CONTRACT").at("/count").asInt()).isEqualTo(1);
        assertThat(http.json("/api/deals?stage=CLOSED").at("/totals").isEmpty()).isTrue();
        assertThat(Http.json(http.send("GET", "/api/deals", SeenBy.HEADER, "SALESPERSON tina"))
                        .at("/count")
                        .asInt())
                .isEqualTo(1);
    }
}
