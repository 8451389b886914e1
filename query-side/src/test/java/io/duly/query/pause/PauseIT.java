package io.duly.query.pause;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.duly.events.contact.ChannelKind;
import io.duly.query.testing.BookedDeal;
import io.duly.query.testing.Deals;
import io.duly.query.testing.Http;
import io.duly.query.testing.Pauses;
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

class PauseIT {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 20);
    private static final BookedDeal FIRST = new BookedDeal(1, 1, "EUR");
    private static final BookedDeal SECOND = new BookedDeal(2, 1, "EUR");
    private static final BookedDeal OTHER = new BookedDeal(3, 2, "USD");

    private static QuerySideUnderTest querySide;
    private static Http http;

    /**
     * Anna's first deal owes 100 and 50 euro; all of it waits until tomorrow, the first part for longer. Her second one
     * owes 30. Boris is not rung, and his deal's pause was called off before it began.
     */
    @BeforeAll
    static void some_pauses() {
        querySide = QuerySideUnderTest.whole();
        http = new Http(querySide.port());
        querySide.at(Instant.parse("2026-03-20T07:00:00Z"));
        querySide.record(Deals.registered(1, "Anna"), Deals.registered(2, "Boris"));
        querySide.record(
                FIRST.opened(TODAY.minusDays(40)),
                FIRST.invoiced(1, TODAY.minusDays(40), "100.00", TODAY.minusDays(10), "50.00", TODAY.minusDays(5)));
        querySide.record(
                SECOND.opened(TODAY.minusDays(40)),
                SECOND.invoiced(1, TODAY.minusDays(40), "30.00", TODAY.minusDays(3)));
        querySide.record(
                OTHER.opened(TODAY.minusDays(40)), OTHER.invoiced(1, TODAY.minusDays(40), "70.00", TODAY.minusDays(3)));
        querySide.recordBecause(
                Map.of(Provenance.ACTOR, "cora", Provenance.ROLE, "COLLECTOR"),
                FIRST.paused(1, TODAY.minusDays(2), TODAY.plusDays(1)));
        querySide.record(FIRST.pausedInPart(2, 1, 1, TODAY, TODAY.plusDays(30)));
        querySide.record(Pauses.paused(1, 1, TODAY.minusDays(9), TODAY.minusDays(4)));
        querySide.record(Pauses.paused(2, 1, TODAY, TODAY.plusDays(9), ChannelKind.MOBILE));
        querySide.record(OTHER.paused(1, TODAY.plusDays(5), TODAY.plusDays(9)));
        querySide.awaitViews();
        querySide.recordBecause(
                Map.of(Provenance.ACTOR, "hanna", Provenance.ROLE, "HEAD_OF_COLLECTIONS"), OTHER.resumed(1, TODAY));
        querySide.record(Pauses.paused(1, 2, TODAY.plusDays(60), TODAY.plusDays(70)));
        querySide.awaitViews();
    }

    @AfterAll
    static void stop() {
        querySide.close();
    }

    @Test
    void the_list_tells_what_waits_and_where_each_pause_stands() {
        assertThat(http.json("/api/pauses").at("/items").values())
                .extracting(
                        pause -> pause.at("/scope").asString(),
                        pause -> pause.at("/state").asString(),
                        pause -> pause.at("/customerName").asString())
                .containsExactly(
                        tuple("CUSTOMER", "AHEAD", "Anna"),
                        tuple("DEAL", "OVER", "Boris"),
                        tuple("CHANNEL", "STANDING", "Boris"),
                        tuple("CUSTOMER", "OVER", "Anna"),
                        tuple("INSTALMENT", "STANDING", "Anna"),
                        tuple("DEAL", "STANDING", "Anna"));
    }

    @Test
    void debts_that_two_pauses_keep_waiting_count_once() {
        var standing = http.json("/api/pauses?state=STANDING");

        assertThat(standing.at("/count").asInt()).isEqualTo(3);
        assertThat(standing.at("/totals").values())
                .extracting(
                        total -> total.at("/currency").asString(),
                        total -> total.at("/count").asInt(),
                        total -> total.at("/open").asString())
                .containsExactly(tuple("EUR", 2, "150.00"));
    }

    @Test
    void pages_go_on_where_the_one_before_ended() {
        var first = http.json("/api/pauses?limit=4");
        var second = http.json("/api/pauses?limit=4&cursor=" + first.at("/next").asString());

        assertThat(List.of(first.at("/items").size(), second.at("/items").size()))
                .containsExactly(4, 2);
        assertThat(second.at("/next").isNull()).isTrue();
        assertThat(second.at("/count").asInt()).isEqualTo(6);
    }

    @Test
    void a_pause_says_who_asked_for_it_and_who_ended_it() {
        var ended = pausesOf(OTHER).getFirst();

        assertThat(ended.at("/until").asString()).isEqualTo("2026-03-29");
        assertThat(ended.at("/lastDay").asString()).isEqualTo("2026-03-20");
        assertThat(ended.at("/endedBy").asString()).isEqualTo("hanna");
        assertThat(ended.at("/endedBecause").asString()).isEqualTo("they have moved");
        assertThat(pausesOf(FIRST).getLast().at("/askedBy").asString()).isEqualTo("cora");
    }

    @Test
    void a_deal_is_kept_waiting_by_its_own_pauses_and_its_customers() {
        assertThat(pausesOf(SECOND))
                .extracting(pause -> pause.at("/scope").asString())
                .containsOnly("CUSTOMER");
        assertThat(pausesOf(FIRST))
                .extracting(pause -> pause.at("/scope").asString())
                .containsExactly("CUSTOMER", "CUSTOMER", "INSTALMENT", "DEAL");
    }

    @Test
    void a_customers_pauses_are_those_of_the_customer_alone() {
        assertThat(http.json("/api/customers/" + Deals.customer(2).value() + "/pauses")
                        .at("/items")
                        .values())
                .singleElement()
                .extracting(pause -> pause.at("/channels/0").asString())
                .isEqualTo("MOBILE");
    }

    @Test
    void the_overdue_list_says_until_when_each_debt_waits() {
        assertThat(http.json("/api/overdue").at("/items").values())
                .extracting(
                        line -> line.at("/open/amount").asString(),
                        line -> line.at("/pausedUntil").asString())
                .containsExactlyInAnyOrder(
                        tuple("100.00", "2026-04-19"),
                        tuple("50.00", "2026-03-21"),
                        tuple("30.00", ""),
                        tuple("70.00", ""));
    }

    @Test
    void pauses_of_a_deal_or_customer_that_nobody_knows_are_not_found() {
        assertThat(http.send("GET", "/api/deals/" + Deals.deal(99).value() + "/pauses")
                        .statusCode())
                .isEqualTo(404);
        assertThat(http.send("GET", "/api/customers/" + Deals.customer(99).value() + "/pauses")
                        .statusCode())
                .isEqualTo(404);
    }

    private static List<JsonNode> pausesOf(BookedDeal deal) {
        return http.json("/api/deals/" + deal.dealId().value() + "/pauses").at("/items").values().stream()
                .toList();
    }
}
