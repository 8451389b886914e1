package io.duly.query.deal;

import static org.assertj.core.api.Assertions.assertThat;

import io.duly.events.deal.Outcome;
import io.duly.events.shared.Stage;
import io.duly.query.testing.BookedDeal;
import io.duly.query.testing.Deals;
import io.duly.query.testing.Http;
import io.duly.query.testing.QuerySideUnderTest;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** A deal that was paid in advance and cancelled, and whose payment is taken back. */
class ReopenedDealIT {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    @Test
    void every_view_shows_the_stage_at_which_the_deal_itself_goes_on() {
        try (var querySide = QuerySideUnderTest.whole()) {
            var deal = new BookedDeal(1, 1, "EUR");
            querySide.record(Deals.registered(1, "Anna"));
            querySide.record(
                    deal.opened(DAY),
                    deal.termsAgreed(30, DAY),
                    deal.entered(Stage.CONTRACT),
                    deal.signed(DAY),
                    deal.entered(Stage.DELIVERY),
                    deal.invoiced(1, DAY, "100.00", DAY.plusDays(30)),
                    deal.paid(1, "100.00", DAY),
                    deal.closed(Outcome.CANCELLED, DAY),
                    deal.takenBack(1, DAY),
                    deal.reopened(DAY, Stage.DELIVERY));
            querySide.awaitViews();

            var http = new Http(querySide.port());
            var path = "/api/deals/" + deal.dealId().value();
            assertThat(http.json(path).at("/stage").asString()).isEqualTo("DELIVERY");
            assertThat(http.json(path + "/prevention").at("/stage").asString()).isEqualTo("DELIVERY");
            assertThat(querySide
                            .database()
                            .sql("select stage from query.prevention_deal")
                            .query(String.class)
                            .single())
                    .isEqualTo("DELIVERY");
        }
    }
}
