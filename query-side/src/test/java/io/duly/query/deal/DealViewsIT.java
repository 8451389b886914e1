package io.duly.query.deal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.duly.events.deal.Outcome;
import io.duly.events.shared.Stage;
import io.duly.query.page.Cursor;
import io.duly.query.page.Page;
import io.duly.query.projection.DeadLetters;
import io.duly.query.testing.BookedDeal;
import io.duly.query.testing.Deals;
import io.duly.query.testing.Http;
import io.duly.query.testing.QuerySideUnderTest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class DealViewsIT {

    private static final LocalDate FIRST = LocalDate.of(2026, 3, 1);
    private static final LocalDate DUE = LocalDate.of(2026, 3, 17);
    private static final int MANY = 100;
    private static final BookedDeal STORY = new BookedDeal(100, 7, "EUR");

    private static QuerySideUnderTest querySide;
    private static Http http;

    /** Twelve deals, three a day, of two customers; and one with a story. */
    @BeforeAll
    static void deals() {
        querySide = QuerySideUnderTest.whole();
        http = new Http(querySide.port());
        querySide.at(Instant.parse("2026-03-20T07:00:00Z"));
        querySide.record(Deals.registered(1, "Anna"), Deals.registered(2, "Boris"));
        for (int number = 1; number <= 12; number++) {
            var deal = new BookedDeal(number, number % 2 + 1, "EUR");
            querySide.record(deal.opened(FIRST.plusDays((number - 1) / 3)));
            if (number <= 5) {
                querySide.record(deal.entered(Stage.CONTRACT));
            }
        }
        querySide.record(
                STORY.opened(FIRST.minusDays(10)),
                STORY.termsAgreed(12, FIRST),
                STORY.entered(Stage.CONTRACT),
                STORY.signed(FIRST),
                STORY.entered(Stage.DELIVERY),
                STORY.delivered(FIRST.plusDays(1)),
                STORY.entered(Stage.PAYMENT),
                STORY.invoiced(1, FIRST.plusDays(4), "600.00", DUE, "400.00", DUE.plusDays(28)),
                STORY.becameOverdue(1, 1),
                STORY.took(Deals.CALL, 1, 1, DUE.plusDays(3)),
                STORY.paid(1, "1100.00", DUE.plusDays(3)),
                STORY.closed(Outcome.PAID, DUE.plusDays(3)));
        querySide.record(STORY.takenBack(1, DUE.plusDays(3)), STORY.reopened(DUE.plusDays(3)));
        querySide.awaitViews();
    }

    @AfterAll
    static void stop() {
        querySide.close();
    }

    @Test
    void the_newest_come_first() {
        assertThat(titles("/api/deals?limit=500").subList(0, 3)).containsExactly("deal 12", "deal 11", "deal 10");
        assertThat(titles("/api/deals?limit=500")).hasSize(13).last().isEqualTo("deal 100");
    }

    @Test
    void pages_of_any_size_together_are_the_list() {
        var all = titles("/api/deals?limit=500");

        for (int size : new int[] {1, 2, 5, 12, 13}) {
            assertThat(pages("/api/deals?limit=" + size)).as("by %d", size).isEqualTo(all);
        }
    }

    @Test
    void a_deal_that_is_opened_meanwhile_does_not_shift_the_pages() {
        var first = http.json("/api/deals?limit=3&stage=CONTRACT");
        querySide.record(new BookedDeal(50, 1, "EUR").opened(FIRST.plusDays(1)));
        querySide.awaitViews();

        var second = http.json(
                "/api/deals?limit=3&stage=CONTRACT&cursor=" + first.at("/next").asString());

        assertThat(titlesIn(first)).containsExactly("deal 5", "deal 4", "deal 3");
        assertThat(titlesIn(second)).containsExactly("deal 2", "deal 1");
        querySide
                .database()
                .sql("delete from query.deal where title = 'deal 50'")
                .update();
    }

    @Test
    void each_filter_narrows_the_list() {
        assertThat(titles("/api/deals?stage=CONTRACT")).hasSize(5);
        assertThat(titles("/api/deals?customerId=" + Deals.customer(2).value())).hasSize(6);
        assertThat(titles("/api/deals?stage=CONTRACT&customerId="
                        + Deals.customer(1).value()))
                .containsExactly("deal 4", "deal 2");
        assertThat(titles("/api/deals?salesperson=nobody")).isEmpty();
    }

    @Test
    void a_deal_shows_the_name_of_its_customer() {
        assertThat(http.json("/api/deals?limit=1").at("/items/0/customerName").asString())
                .isEqualTo("Anna");
    }

    @Test
    void a_payment_that_was_taken_back_leaves_the_deal_as_it_was() {
        var deal = http.json("/api/deals/" + STORY.dealId().value());

        assertThat(deal.at("/stage").asString()).isEqualTo("PAYMENT");
        assertThat(deal.at("/outcome").isNull()).isTrue();
        assertThat(deal.at("/closedOn").isNull()).isTrue();
        assertThat(deal.at("/open/amount").asString()).isEqualTo("1000.00");
        assertThat(deal.at("/instalments").values())
                .extracting(
                        part -> part.at("/dueOn").asString(),
                        part -> part.at("/open/amount").asString(),
                        part -> part.at("/level").asInt(),
                        part -> part.at("/daysPastDue").asInt())
                .containsExactly(tuple("2026-03-17", "600.00", 2, 3), tuple("2026-04-14", "400.00", 0, -25));
        assertThat(deal.at("/payments/0/unapplied/amount").asString()).isEqualTo("0.00");
        assertThat(deal.at("/payments/0/reversalReason").asString()).isEqualTo("recalled by the bank");
        assertThat(deal.at("/contractNumber").asString()).isEqualTo("100/2026");
        assertThat(deal.at("/paymentTerms/netDays").asInt()).isEqualTo(12);
    }

    @Test
    void an_instalment_stops_ageing_on_the_day_on_which_it_was_settled() {
        var deal = new BookedDeal(200, 9, "EUR");
        querySide.record(
                deal.opened(FIRST.minusDays(20)),
                deal.invoiced(1, FIRST, "600.00", DUE, "400.00", DUE.plusDays(28)),
                deal.paid(1, "500.00", DUE.plusDays(2)),
                deal.paid(2, "300.00", DUE.plusDays(1)));
        querySide.awaitViews();

        assertThat(settled(deal)).containsExactly(tuple("2026-03-19", 2), tuple("", -25));

        querySide.record(deal.takenBack(1, DUE.plusDays(3)));
        querySide.awaitViews();
        assertThat(settled(deal)).containsExactly(tuple("", 3), tuple("", -25));

        querySide.record(deal.paid(3, "700.00", DUE.minusDays(1)));
        querySide.awaitViews();
        assertThat(settled(deal)).containsExactly(tuple("2026-03-19", 2), tuple("2026-03-18", -27));
        assertThat(http.json("/api/audit/deals/" + deal.dealId().value())
                        .at("/money/instalments")
                        .values())
                .extracting(
                        part -> part.at("/settledOn").asString(),
                        part -> part.at("/daysPastDue").asInt())
                .isEqualTo(settled(deal));
        querySide
                .database()
                .sql("delete from query.deal where title = 'deal 200'")
                .update();
    }

    private static List<Tuple> settled(BookedDeal deal) {
        return http.json("/api/deals/" + deal.dealId().value()).at("/instalments").values().stream()
                .map(part -> tuple(
                        part.at("/settledOn").asString(),
                        part.at("/daysPastDue").asInt()))
                .toList();
    }

    @Test
    void its_version_is_the_number_of_its_last_event() {
        var answer = http.send("GET", "/api/deals/" + STORY.dealId().value());

        assertThat(answer.headers().firstValue("ETag")).contains("\"13\"");
        assertThat(Http.json(answer).at("/version").asInt()).isEqualTo(13);
    }

    @Test
    void what_happens_to_a_deal_that_the_view_never_saw_is_set_aside_and_not_ignored() {
        querySide.record(Deals.enteredContract(404));
        querySide.awaitViews();

        assertThat(querySide.get(DeadLetters.class).counts()).isEqualTo(Map.of("deals", 1L, "prevention", 1L));
        for (var view : List.of("deals", "prevention")) {
            querySide.get(DeadLetters.class).drop(view, Deals.deal(404).toString());
        }
    }

    @Test
    void a_question_that_makes_no_sense_is_refused_by_name() {
        for (var wrong : List.of(
                "stage=LATER",
                "limit=0",
                "limit=501",
                "limit=many",
                "cursor=nonsense",
                "customerId=1-2-3-4-5",
                "customer=1")) {
            var answer = http.send("GET", "/api/deals?" + wrong);

            assertThat(answer.statusCode()).as(wrong).isEqualTo(400);
            assertThat(Http.json(answer).at("/errors/0/field").asString())
                    .as(wrong)
                    .isEqualTo(wrong.substring(0, wrong.indexOf('=')));
        }
    }

    @Test
    void a_cursor_of_another_list_is_refused() {
        var other = Page.of(IntStream.range(0, 2).boxed().toList(), 1, last -> Cursor.at("oldest", last, last));

        assertThat(http.send("GET", "/api/deals?cursor=" + other.next()).statusCode())
                .isEqualTo(400);
    }

    private static List<String> titles(String path) {
        return titlesIn(http.json(path));
    }

    private static List<String> titlesIn(JsonNode page) {
        return page.at("/items").values().stream()
                .map(deal -> deal.at("/title").asString())
                .toList();
    }

    private static List<String> pages(String path) {
        var titles = new ArrayList<String>();
        var page = http.json(path);
        titles.addAll(titlesIn(page));
        while (!page.at("/next").isNull() && titles.size() <= MANY) {
            page = http.json(path + "&cursor=" + page.at("/next").asString());
            titles.addAll(titlesIn(page));
        }
        return titles;
    }
}
