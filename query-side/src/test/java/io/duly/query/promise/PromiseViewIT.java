package io.duly.query.promise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.duly.query.testing.BookedDeal;
import io.duly.query.testing.Contacts;
import io.duly.query.testing.Deals;
import io.duly.query.testing.Http;
import io.duly.query.testing.QuerySideUnderTest;
import io.duly.query.testing.SeenBy;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Anna kept one promise two days late, broke another and has a third one open; Boris withdrew his. */
class PromiseViewIT {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 20);
    private static final LocalDate ISSUED = LocalDate.of(2026, 2, 1);
    private static final LocalDate DUE = TODAY.minusDays(15);

    @SuppressWarnings("NullAway.Init")
    private static QuerySideUnderTest querySide;

    @SuppressWarnings("NullAway.Init")
    private static Http http;

    @BeforeAll
    static void promises() {
        querySide = QuerySideUnderTest.whole();
        http = new Http(querySide.port());
        querySide.at(Instant.parse("2026-03-20T07:00:00Z"));
        querySide.record(Deals.registered(1, "Anna"), Deals.registered(2, "Boris"));
        querySide.record(Deals.assigned(1, "cora"), Deals.assigned(2, "carl"));
        querySide.record(Contacts.known(1, 2, 1).toArray());
        querySide.record(Contacts.known(2, 1, 1).toArray());
        var anna = new BookedDeal(1, 1, "EUR");
        querySide.record(anna.opened(ISSUED), anna.invoiced(1, ISSUED, "100.00", DUE, "400.00", DUE));
        querySide.record(
                anna.promised(1, Contacts.person(1, 1), DUE, 1, "100.00", DUE.plusDays(3)),
                anna.kept(1, DUE.plusDays(5)));
        querySide.record(anna.promised(2, Contacts.person(1, 2), DUE, 2, "60.00", DUE.plusDays(4)));
        querySide.record(anna.broken(2, DUE.plusDays(6)));
        querySide.at(Instant.parse("2026-03-20T07:01:00Z"));
        querySide.record(
                anna.promised(3, Contacts.person(1, 2), DUE.plusDays(7), 2, "90.00", TODAY),
                anna.counted(3, 2, "30.00", TODAY));
        var boris = new BookedDeal(2, 2, "USD");
        querySide.record(boris.opened(ISSUED), boris.invoiced(1, ISSUED, "70.00", DUE));
        querySide.record(boris.promised(1, Contacts.person(2, 1), DUE, 1, "70.00", TODAY.plusDays(3)));
        querySide.record(boris.withdrawn(1, DUE.plusDays(1)));
        querySide.awaitViews();
    }

    @AfterAll
    static void stop() {
        querySide.close();
    }

    @Test
    void the_newest_promise_comes_first_with_how_it_stands() {
        var page = http.json("/api/promises");

        assertThat(page.at("/count").asInt()).isEqualTo(4);
        assertThat(page.at("/items").values())
                .extracting(
                        item -> item.at("/customerName").asString(),
                        item -> item.at("/state").asString())
                .containsExactly(
                        tuple("Boris", "WITHDRAWN"),
                        tuple("Anna", "OPEN"),
                        tuple("Anna", "BROKEN"),
                        tuple("Anna", "KEPT"));
    }

    @Test
    void a_promise_says_who_promised_what_by_when_and_what_came() {
        var promise = http.json("/api/promises?state=OPEN").at("/items/0");

        assertThat(promise.at("/personName").asString()).isEqualTo("Person 2");
        assertThat(promise.at("/collector").asString()).isEqualTo("cora");
        assertThat(promise.at("/parts/0/dealTitle").asString()).isEqualTo("deal 1");
        assertThat(promise.at("/parts/0/by").asString()).isEqualTo("2026-03-20");
        assertThat(promise.at("/parts/0/lastDay").asString()).isEqualTo("2026-03-21");
        assertThat(promise.at("/parts/0/promised/amount").asString()).isEqualTo("90.00");
        assertThat(promise.at("/parts/0/paid/amount").asString()).isEqualTo("30.00");
        assertThat(promise.at("/parts/0/daysLate").asInt()).isZero();
        assertThat(promise.at("/parts/0/amounts/0/invoiceNumber").asString()).isEqualTo("1-1");
    }

    @Test
    void a_list_is_narrowed_by_state_collector_customer_and_day() {
        assertThat(states("/api/promises?collector=cora")).containsExactly("OPEN", "BROKEN", "KEPT");
        assertThat(states("/api/promises?collector=cora&by=" + DUE.plusDays(3))).containsExactly("KEPT");
        assertThat(states("/api/promises?customerId=" + Deals.customer(2).value()))
                .containsExactly("WITHDRAWN");
        assertThat(states("/api/promises?state=PARTLY_KEPT")).isEmpty();
    }

    @Test
    void the_pages_follow_each_other_and_the_totals_are_of_the_whole_list() {
        var first = http.json("/api/promises?limit=3");
        var second =
                http.json("/api/promises?limit=3&cursor=" + first.at("/next").asString());

        assertThat(first.at("/items")).hasSize(3);
        assertThat(second.at("/items/0/state").asString()).isEqualTo("KEPT");
        assertThat(second.at("/next").isNull()).isTrue();
        assertThat(first.at("/totals").toString()).isEqualTo("""
                [{"currency":"EUR","count":3,"promised":"250.00","due":"250.00","paid":"130.00"},\
                {"currency":"USD","count":1,"promised":"70.00","due":"70.00","paid":"0.00"}]""");
    }

    @Test
    void a_collector_sees_the_promises_of_their_own_customers() {
        var page = Http.json(http.send("GET", "/api/promises", SeenBy.HEADER, "COLLECTOR carl"));

        assertThat(page.at("/items").values())
                .extracting(item -> item.at("/customerName").asString())
                .containsExactly("Boris");
    }

    @Test
    void a_customer_is_as_reliable_as_its_kept_share() {
        var anna = http.json("/api/customers/" + Deals.customer(1).value() + "/promises");

        assertThat(anna.at("/reliability/open").asInt()).isEqualTo(1);
        assertThat(anna.at("/reliability/kept").asInt()).isEqualTo(1);
        assertThat(anna.at("/reliability/broken").asInt()).isEqualTo(1);
        assertThat(anna.at("/reliability/keptShare").asDouble()).isEqualTo(0.5);
        assertThat(anna.at("/reliability/averageSlipDays").asDouble()).isEqualTo(2);
        assertThat(anna.at("/reliability/money/0/due").asString()).isEqualTo("160.00");
        assertThat(anna.at("/reliability/money/0/paid").asString()).isEqualTo("100.00");
        assertThat(anna.at("/reliability/money/0/keptShare").asDouble()).isEqualTo(0.625);
        assertThat(anna.at("/people").values())
                .extracting(
                        person -> person.at("/personName").asString(),
                        person -> person.at("/reliability/kept").asInt(),
                        person -> person.at("/reliability/broken").asInt())
                .containsExactly(tuple("Person 1", 1, 0), tuple("Person 2", 0, 1));
    }

    @Test
    void the_customers_page_and_line_and_the_deals_page_show_it_too() {
        var id = Deals.customer(1).value();
        assertThat(http.json("/api/customers/" + id).at("/promises/keptShare").asDouble())
                .isEqualTo(0.5);
        assertThat(http.json("/api/customers?q=Anna")
                        .at("/items/0/promises/broken")
                        .asInt())
                .isEqualTo(1);
        assertThat(http.json("/api/customers?q=Boris")
                        .at("/items/0/promises/keptShare")
                        .isNull())
                .isTrue();
        assertThat(http.json("/api/deals/" + Deals.deal(1).value())
                        .at("/promises")
                        .values())
                .extracting(promise -> promise.at("/state").asString())
                .containsExactly("OPEN", "BROKEN", "KEPT");
    }

    @Test
    void the_overdue_list_says_what_is_promised_and_until_when() {
        assertThat(http.json("/api/overdue?customerId=" + Deals.customer(1).value() + "&sort=amount&currency=EUR")
                        .at("/items")
                        .values())
                .extracting(
                        line -> line.at("/open/amount").asString(),
                        line -> line.at("/promised/amount").asString(),
                        line -> line.at("/promisedUntil").asString(null))
                .containsExactly(tuple("400.00", "60.00", "2026-03-21"), tuple("100.00", "0.00", null));
    }

    /** The broken one was followed by a new promise. */
    @Test
    void the_day_shows_a_promise_whose_day_has_come() {
        assertThat(today("COLLECTOR cora"))
                .extracting(
                        item -> item.at("/type").asString(),
                        item -> item.at("/promise/state").asString(),
                        item -> item.at("/moneyAtStake/amount").asString(),
                        item -> item.at("/contact/name").asString(null))
                .containsExactly(tuple("PROMISE", "OPEN", "60.00", "Person 2"));
        assertThat(today("COLLECTOR carl")).isEmpty();
    }

    private static List<JsonNode> today(String who) {
        return Http.json(http.send("GET", "/api/prevention/today", SeenBy.HEADER, who)).at("/items").values().stream()
                .filter(item -> item.at("/type").asString().equals("PROMISE"))
                .toList();
    }

    private static List<String> states(String path) {
        return http.json(path).at("/items").values().stream()
                .map(item -> item.at("/state").asString())
                .toList();
    }
}
