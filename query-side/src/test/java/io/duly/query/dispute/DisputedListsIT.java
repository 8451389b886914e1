package io.duly.query.dispute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.duly.events.deal.DisputeReason;
import io.duly.query.testing.BookedDeal;
import io.duly.query.testing.Deals;
import io.duly.query.testing.Http;
import io.duly.query.testing.QuerySideUnderTest;
import io.duly.query.testing.Scrape;
import io.duly.query.testing.SeenBy;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What other lists and pages show of disputes. */
class DisputedListsIT {

    @SuppressWarnings("NullAway.Init")
    private static QuerySideUnderTest querySide;

    @SuppressWarnings("NullAway.Init")
    private static Http http;

    @BeforeAll
    static void disputes() {
        querySide = QuerySideUnderTest.whole("duly.query.metrics-interval=0s");
        http = new Http(querySide.port());
        DisputesFixture.happen(querySide);
    }

    @AfterAll
    static void stop() {
        querySide.close();
    }

    @Test
    void the_overdue_list_shows_what_is_contested_of_each_debt_and_in_all() {
        var page = http.json("/api/overdue");

        assertThat(page.at("/items").values())
                .extracting(
                        line -> line.at("/dealTitle").asString(),
                        line -> line.at("/open/amount").asString(),
                        line -> line.at("/disputed/amount").asString())
                .containsExactlyInAnyOrder(
                        tuple("deal 1", "100.00", "30.00"),
                        tuple("deal 2", "100.00", "100.00"),
                        tuple("deal 3", "65.00", "65.00"),
                        tuple("deal 4", "100.00", "0.00"),
                        tuple("deal 5", "85.00", "0.00"));
        assertThat(page.at("/totals").values())
                .extracting(
                        total -> total.at("/currency").asString(),
                        total -> total.at("/disputed").asString())
                .containsExactly(tuple("EUR", "130.00"), tuple("USD", "65.00"));
    }

    @Test
    void a_deal_shows_what_is_contested_of_each_instalment() {
        assertThat(http.json("/api/deals/" + Deals.deal(1).value())
                        .at("/instalments/0/disputed/amount")
                        .asString())
                .isEqualTo("30.00");
        assertThat(http.json("/api/deals/" + Deals.deal(4).value())
                        .at("/instalments/0/disputed/amount")
                        .asString())
                .isEqualTo("0.00");
    }

    @Test
    void the_list_of_customers_shows_what_each_contests() {
        var page = http.json("/api/customers");

        assertThat(page.at("/items").values())
                .flatExtracting(customer -> List.copyOf(customer.at("/money").values()))
                .extracting(
                        money -> money.at("/currency").asString(),
                        money -> money.at("/disputed").asString())
                .containsExactly(tuple("EUR", "30.00"), tuple("USD", "65.00"), tuple("EUR", "100.00"));
        assertThat(page.at("/totals").values())
                .extracting(total -> total.at("/disputed").asString())
                .containsExactly("130.00", "65.00");
    }

    @Test
    void a_dispute_stands_with_its_owner_from_the_first_day_on() {
        var mine = disputes("COLLECTOR anna");

        assertThat(mine)
                .extracting(
                        item -> item.at("/dealTitle").asString(),
                        item -> item.at("/for").asString(),
                        item -> item.at("/date").asString(),
                        item -> item.at("/overdue").asBoolean(),
                        item -> item.at("/moneyAtStake/amount").asString())
                .containsExactly(
                        tuple("deal 1", "COLLECTOR", "2026-03-24", false, "30.00"),
                        tuple("deal 3", "COLLECTOR", "2026-03-24", false, "50.00"),
                        tuple("deal 3", "COLLECTOR", "2026-03-25", false, "15.00"));
        var dispute = mine.getFirst().at("/dispute");
        assertThat(dispute.at("/reason").asString()).isEqualTo("GOODS_DEFECTIVE");
        assertThat(dispute.at("/ownerName").asString()).isEqualTo("Anna Belova");
        assertThat(dispute.at("/invoiceNumber").asString()).isEqualTo("1-1");
    }

    @Test
    void a_dispute_whose_deadline_has_passed_stands_with_its_owner_and_with_the_head() {
        assertThat(disputes("SALESPERSON boris"))
                .extracting(
                        item -> item.at("/dealTitle").asString(),
                        item -> item.at("/for").asString(),
                        item -> item.at("/overdue").asBoolean())
                .containsExactly(tuple("deal 2", "SALESPERSON", true));
        assertThat(disputes("HEAD_OF_SALES hana"))
                .extracting(
                        item -> item.at("/dealTitle").asString(),
                        item -> item.at("/for").asString(),
                        item -> item.at("/dispute/deadlinePassedOn").asString())
                .containsExactly(tuple("deal 2", "HEAD_OF_SALES", "2026-03-18"));
    }

    @Test
    void heads_see_the_disputes_of_their_team_and_nobody_elses() {
        assertThat(disputes("HEAD_OF_COLLECTIONS hugo"))
                .extracting(
                        item -> item.at("/dealTitle").asString(),
                        item -> item.at("/for").asString())
                .containsExactlyInAnyOrder(
                        tuple("deal 1", "COLLECTOR"), tuple("deal 3", "COLLECTOR"), tuple("deal 3", "COLLECTOR"));
        assertThat(disputes("COLLECTOR carl")).isEmpty();
    }

    @Test
    void a_collector_who_asks_for_the_day_of_another_sees_no_deals_of_others() {
        assertThat(items("COLLECTOR carl", "?owner=anna")).isEmpty();
    }

    @Test
    void a_call_about_a_debt_that_is_contested_as_a_whole_is_off_the_list_and_another_says_how_much_is_not_asked_for() {
        var inPart = new BookedDeal(21, 1, "EUR");
        var wholly = new BookedDeal(22, 1, "EUR");
        for (var deal : List.of(inPart, wholly)) {
            querySide.record(
                    deal.opened(DisputesFixture.ISSUED),
                    deal.invoiced(1, DisputesFixture.ISSUED, "100.00", DisputesFixture.TODAY.minusDays(4)),
                    deal.took(Deals.CALL, 1, 1, DisputesFixture.TODAY.minusDays(1)));
        }
        querySide.record(inPart.contested(1, 1, "99.00", DisputeReason.PRICE, DisputesFixture.TODAY.minusDays(1)));
        querySide.record(wholly.contested(1, 1, "100.00", DisputeReason.PRICE, DisputesFixture.TODAY.minusDays(1)));
        querySide.awaitViews();
        try {
            assertThat(items("COLLECTOR anna", ""))
                    .filteredOn(item -> item.at("/type").asString().equals("STEP"))
                    .extracting(
                            item -> item.at("/dealTitle").asString(),
                            item -> item.at("/step/open/amount").asString(),
                            item -> item.at("/step/disputed/amount").asString())
                    .containsExactly(tuple("deal 21", "100.00", "99.00"));
        } finally {
            querySide.record(
                    inPart.paid(1, "100.00", DisputesFixture.TODAY),
                    inPart.fellAway(1, DisputesFixture.TODAY),
                    wholly.paid(1, "100.00", DisputesFixture.TODAY),
                    wholly.fellAway(1, DisputesFixture.TODAY));
            querySide.awaitViews();
        }
    }

    @Test
    void a_scrape_counts_disputes_and_what_nobody_asks_for() {
        var scrape = Scrape.of(http);

        assertThat(scrape.value("duly_disputes_open{reason=\"PRICE\"}")).hasValue(2);
        assertThat(scrape.value("duly_disputes_open{reason=\"NOT_ORDERED\"}")).hasValue(0);
        assertThat(scrape.value("duly_disputes_amount{currency=\"USD\",reason=\"QUANTITY\"}"))
                .hasValue(50);
        assertThat(scrape.value("duly_disputes_oldest_age_seconds")).hasValue(30 * 24 * 3600);
        assertThat(scrape.value("duly_disputes_late")).hasValue(1);
    }

    private static List<JsonNode> disputes(String who) {
        return items(who, "").stream()
                .filter(item -> item.at("/type").asString().equals("DISPUTE"))
                .toList();
    }

    private static List<JsonNode> items(String who, String question) {
        var day = Http.json(http.send("GET", "/api/prevention/today" + question, SeenBy.HEADER, who));
        return List.copyOf(day.at("/items").values());
    }
}
