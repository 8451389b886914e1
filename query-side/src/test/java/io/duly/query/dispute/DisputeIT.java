package io.duly.query.dispute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.duly.query.testing.Deals;
import io.duly.query.testing.Http;
import io.duly.query.testing.QuerySideUnderTest;
import io.duly.query.testing.SeenBy;
import io.duly.testing.Colleagues;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class DisputeIT {

    @SuppressWarnings("NullAway.Init")
    private static QuerySideUnderTest querySide;

    @SuppressWarnings("NullAway.Init")
    private static Http http;

    @BeforeAll
    static void disputes() {
        querySide = QuerySideUnderTest.whole();
        http = new Http(querySide.port());
        DisputesFixture.happen(querySide);
    }

    @AfterAll
    static void stop() {
        querySide.close();
    }

    @Test
    void the_earliest_deadline_comes_first() {
        assertThat(titles(http.json("/api/disputes?state=OPEN")))
                .containsExactly("deal 2", "deal 1", "deal 3", "deal 3");
    }

    @Test
    void a_line_says_what_is_contested_why_by_when_and_who_looks_after_it() {
        var line = http.json("/api/disputes?owner=boris").at("/items/0");

        assertThat(line.at("/dealTitle").asString()).isEqualTo("deal 2");
        assertThat(line.at("/customerName").asString()).isEqualTo("Dora");
        assertThat(line.at("/invoiceNumber").asString()).isEqualTo("2-1");
        assertThat(line.at("/amount/amount").asString()).isEqualTo("100.00");
        assertThat(line.at("/disputed/amount").asString()).isEqualTo("100.00");
        assertThat(line.at("/ownerName").asString()).isEqualTo("Boris Orlov");
        assertThat(line.at("/deadline").asString()).isEqualTo("2026-03-17");
        assertThat(line.at("/deadlinePassedOn").asString()).isEqualTo("2026-03-18");
        assertThat(line.at("/ageDays").asInt()).isEqualTo(30);
        assertThat(line.at("/documents/0").asString()).isEqualTo("https://documents.example/claim-1");
        assertThat(line.at("/note").asString()).isEqualTo("they wrote on that day");
        assertThat(line.at("/changeReason").asString()).isEqualTo("the expert is ill");
        assertThat(line.at("/resolution").isNull()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "state=OPEN | 4",
                "state=FELL_AWAY | 1",
                "state=RESOLVED | 2",
                "reason=PRICE | 2",
                "reason=PRICE&owner=anna | 1",
                "owner=nobody | 0"
            })
    void the_list_is_narrowed(String question, int count) {
        var page = http.json("/api/disputes?" + question);

        assertThat(page.at("/items")).hasSize(count);
        assertThat(page.at("/count").asInt()).isEqualTo(count);
    }

    @Test
    void the_list_goes_on_after_a_page_with_the_same_totals() {
        var first = http.json("/api/disputes?limit=3");
        var second =
                http.json("/api/disputes?limit=10&cursor=" + first.at("/next").asString());

        assertThat(first.at("/items")).hasSize(3);
        assertThat(second.at("/items")).hasSize(4);
        assertThat(second.at("/next").isNull()).isTrue();
        assertThat(second.at("/totals")).isEqualTo(first.at("/totals"));
        assertThat(List.of(first, second))
                .flatExtracting(page -> List.copyOf(page.at("/items").values()))
                .extracting(line ->
                        line.at("/dealId").asString() + line.at("/disputeId").asString())
                .doesNotHaveDuplicates();
    }

    /** Of what payments left of deal 3 the dispute that was raised first has its part first. */
    @Test
    void totals_add_up_what_is_not_asked_for_and_never_more_than_is_open() {
        var page = http.json("/api/disputes?state=OPEN");

        assertThat(page.at("/totals").toString()).isEqualTo("""
                [{"currency":"EUR","count":2,"amount":"130.00","disputed":"130.00"},\
                {"currency":"USD","count":2,"amount":"90.00","disputed":"65.00"}]""");
        assertThat(disputed(page)).containsExactlyInAnyOrder("30.00", "100.00", "50.00", "15.00");
    }

    @Test
    void what_has_ended_is_not_asked_for_and_says_how_it_ended() {
        var ended = http.json("/api/disputes?state=RESOLVED");

        assertThat(disputed(ended)).containsOnly("0.00");
        assertThat(ended.at("/items").values())
                .extracting(
                        line -> line.at("/dealTitle").asString(),
                        line -> line.at("/endedOn").asString(),
                        line -> line.at("/ageDays").asInt(),
                        line -> line.at("/resolution/outcome").asString(),
                        line -> line.at("/resolution/creditNoteNumber").toString(),
                        line -> line.at("/resolution/goesOn/amount").asString())
                .containsExactly(
                        tuple("deal 4", "2026-03-16", 6, "FOR_CREDITOR", "null", "20.00"),
                        tuple("deal 5", "2026-03-18", 8, "IN_PART", "\"CN 5-1\"", "5.00"));
    }

    @Test
    void a_deal_shows_its_disputes() {
        var disputes = http.json("/api/deals/" + Deals.deal(3).value() + "/disputes");

        assertThat(disputes.at("/dealTitle").asString()).isEqualTo("deal 3");
        assertThat(disputed(disputes)).containsExactly("50.00", "15.00");
        assertThat(disputes.at("/totals/0/disputed").asString()).isEqualTo("65.00");
    }

    @Test
    void a_deal_that_nobody_knows_has_no_disputes() {
        assertThat(http.send("GET", "/api/deals/" + Deals.deal(99).value() + "/disputes")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void a_collector_sees_the_disputes_of_the_customers_they_look_after() {
        var seen = Http.json(http.send("GET", "/api/disputes?state=OPEN", SeenBy.HEADER, "COLLECTOR anna"));

        assertThat(titles(seen)).containsExactly("deal 1", "deal 3", "deal 3");
    }

    @Test
    void who_stands_in_sees_the_disputes_of_whom_they_stand_in_for() {
        var staff = querySide.get(Colleagues.class);
        staff.standsInFor("carla", "boris");
        try {
            assertThat(titles(http.json("/api/disputes?owner=carla"))).containsExactly("deal 2");
        } finally {
            staff.allAreBack();
        }
    }

    @Test
    void the_list_is_a_table_too() {
        var table = http.send("GET", "/api/disputes?state=OPEN", "Accept", "text/csv")
                .body();

        assertThat(table.lines().findFirst().orElseThrow())
                .endsWith("reason;owner;ownerName;deadline;deadlinePassedOn;raisedOn;ageDays;endedOn;resolution");
        assertThat(table.lines()).hasSize(5);
    }

    @Test
    void an_impossible_question_is_refused_by_name() {
        for (var wrong : List.of("state", "reason", "cursor")) {
            var answer = http.send("GET", "/api/disputes?" + wrong + "=moon");

            assertThat(answer.statusCode()).as(wrong).isEqualTo(400);
            assertThat(Http.json(answer).at("/errors/0/field").asString()).isEqualTo(wrong);
        }
    }

    private static List<String> titles(JsonNode page) {
        return page.at("/items").values().stream()
                .map(line -> line.at("/dealTitle").asString())
                .toList();
    }

    private static List<String> disputed(JsonNode page) {
        return page.at("/items").values().stream()
                .map(line -> line.at("/disputed/amount").asString())
                .toList();
    }
}
