package io.duly.query.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.duly.events.shared.Stage;
import io.duly.query.testing.BookedDeal;
import io.duly.query.testing.Deals;
import io.duly.query.testing.Http;
import io.duly.query.testing.QuerySideUnderTest;
import io.duly.stored.Provenance;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class TimelineIT {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final BookedDeal DEAL = new BookedDeal(1, 1, "EUR");
    private static final String TIMELINE = "/api/deals/" + DEAL.dealId().value() + "/timeline";

    private static QuerySideUnderTest querySide;
    private static Http http;

    @BeforeAll
    static void a_deal() {
        querySide = QuerySideUnderTest.whole();
        http = new Http(querySide.port());
        querySide.at(Instant.parse("2026-03-20T07:00:00Z"));
        querySide.recordBecause(
                Map.of(Provenance.ACTOR, "sam", Provenance.ROLE, "SALESPERSON", Provenance.REASON, "a good customer"),
                DEAL.opened(DAY));
        querySide.record(
                DEAL.entered(Stage.CONTRACT),
                DEAL.invoiced(1, DAY, "100.00", DAY.plusDays(10)),
                DEAL.planned(Instant.parse("2026-03-21T06:00:00Z")),
                DEAL.paid(1, "40.00", DAY.plusDays(11)),
                DEAL.nothingMoreToWaitFor());
        querySide.awaitViews();
    }

    @AfterAll
    static void stop() {
        querySide.close();
    }

    @Test
    void a_timeline_tells_what_happened_in_order_and_leaves_the_alarm_clock_out() {
        assertThat(entries(TIMELINE))
                .extracting(entry -> entry.at("/event").asString())
                .containsExactly("DealOpened", "StageEntered", "InvoiceIssued", "PaymentReceived");
    }

    @Test
    void an_entry_says_who_when_and_why() {
        var opening = entries(TIMELINE).getFirst();

        assertThat(opening.at("/words").asString()).startsWith("Negotiations about “deal 1”");
        assertThat(opening.at("/actor").asString()).isEqualTo("sam");
        assertThat(opening.at("/role").asString()).isEqualTo("SALESPERSON");
        assertThat(opening.at("/reason").asString()).isEqualTo("a good customer");
        assertThat(opening.at("/effectiveOn").asString()).isEqualTo("2026-03-01");
        assertThat(opening.at("/recordedAt").asString()).isEqualTo("2026-03-20T07:00:00Z");
    }

    @Test
    void a_timeline_comes_in_pages() {
        var first = http.json(TIMELINE + "?limit=3");
        var second = http.json(TIMELINE + "?limit=3&cursor=" + first.at("/next").asString());

        assertThat(first.at("/items")).hasSize(3);
        assertThat(second.at("/items")).hasSize(1);
        assertThat(second.at("/next").isNull()).isTrue();
    }

    @Test
    void it_is_told_in_russian_to_whoever_asks_for_it() {
        var answer = http.send(
                "GET", "/api/deals/" + Deals.deal(1).value() + "/timeline", "Accept-Language", "ru-RU,ru;q=0.9");

        assertThat(Http.json(answer).at("/items/0/words").asString()).startsWith("Начаты переговоры «deal 1»");
    }

    @Test
    void a_payment_names_the_invoice_that_it_pays() {
        assertThat(entries(TIMELINE).getLast().at("/words").asString().replace('\u00a0', ' '))
                .isEqualTo("EUR 40.00 came in: EUR 40.00 against invoice 1-1 that then owes EUR 60.00.");
    }

    @Test
    void a_deal_nobody_opened_has_none() {
        assertThat(http.send("GET", "/api/deals/" + Deals.deal(404).value() + "/timeline")
                        .statusCode())
                .isEqualTo(404);
    }

    private static List<JsonNode> entries(String path) {
        return List.copyOf(http.json(path).at("/items").values());
    }
}
