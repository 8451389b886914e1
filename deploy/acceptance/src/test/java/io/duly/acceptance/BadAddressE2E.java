package io.duly.acceptance;

import static io.duly.acceptance.Bodies.EURO;
import static io.duly.acceptance.Bodies.paying;
import static io.duly.acceptance.Refusals.assertThatNothingIsGivenAway;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BadAddressE2E {

    @SuppressWarnings("NullAway.Init")
    private static Api sales;

    @SuppressWarnings("NullAway.Init")
    private static Api auditor;

    @SuppressWarnings("NullAway.Init")
    private static String deal;

    @BeforeAll
    static void a_deal_to_ask_for() {
        sales = SharedDuly.running().as(User.SALESPERSON);
        auditor = SharedDuly.running().as(User.AUDITOR);
        deal = SharedDuly.deliveredDeal("bad address");
    }

    @Test
    void an_id_in_the_address_that_is_none_is_refused() {
        var answer =
                sales.put("/api/customers/1-2-3-4-5", "{\"name\": \"Anna\"}").refusedWith(400);
        assertThat(answer.at("/errors/0/field").asString()).isEqualTo("customerId");
        assertThatNothingIsGivenAway(answer);
    }

    @Test
    void a_question_about_an_impossible_day_is_refused() {
        var answer = auditor.get("/api/aging?asOf=2026-02-30").refusedWith(400);
        assertThat(answer.at("/errors/0/field").asString()).isEqualTo("asOf");
        assertThatNothingIsGivenAway(answer);
    }

    @Test
    void a_question_by_an_unknown_grouping_is_refused() {
        var answer = auditor.get("/api/aging?asOf=2026-02-20&by=moon").refusedWith(400);
        assertThat(answer.at("/errors/0/field").asString()).isEqualTo("by");
        assertThatNothingIsGivenAway(answer);
    }

    static Stream<String> pathsThatLeadNowhere() {
        var unknown = SharedDuly.id("unknown");
        return Stream.of(
                "/api/deals/" + unknown,
                "/api/customers/" + unknown,
                "/api/audit/deals/" + unknown + "/events",
                "/api/audit/deals/" + unknown + "/changes",
                "/api/audit/deals/" + unknown + "?at=2026-03-02T00:00:00Z",
                "/api/ledger-imports/" + unknown,
                "/api/escalation-policies/nobody-wrote-it/versions/1",
                "/api/playbooks/standard/drafts/nobody-wrote-it",
                "/api/playbooks/standard/drafts/nobody-wrote-it/diff",
                "/api/audit/playbooks/nobody-wrote-it/events",
                "/api/there-is-no-such-thing");
    }

    @ParameterizedTest
    @MethodSource("pathsThatLeadNowhere")
    void an_unknown_id_is_not_found(String path) {
        assertThatNothingIsGivenAway(auditor.get(path).refusedWith(404));
    }

    @Test
    void a_command_to_an_unknown_deal_is_not_found() {
        var payment = "/api/deals/" + SharedDuly.id("unknown") + "/payments/" + SharedDuly.id("p");
        assertThatNothingIsGivenAway(SharedDuly.entitledTo(payment)
                .put(payment, paying(EURO, "\"2026-03-02\""))
                .refusedWith(404));
    }

    @Test
    void strange_addresses_are_refused_without_a_fault() {
        for (var path : List.of(
                "/api/deals/%00",
                "/api/deals/..%2f..%2fetc",
                "/api/deals?limit=-1",
                "/api/deals?limit=zero",
                "/api/deals?limit=999999999",
                "/api/deals?cursor=%F0%9F",
                "/api/overdue?minimumDays=1e9",
                "/api/overdue?currency=%27",
                "/api/aging?asOf=",
                "/api/aging?asOf=2026-03-02&knownAt=yesterday",
                "/api/escalation-steps/summary?from=x&to=y",
                "/api/audit/deals/" + deal + "?at=never",
                "/api/deals/" + "a".repeat(5000))) {
            var answer = auditor.get(path);
            assertThat(answer.status()).as(answer.toString()).isBetween(400, 499);
            assertThatNothingIsGivenAway(answer);
        }
    }

    @Test
    void the_wrong_method_and_the_wrong_kind_of_body_are_refused() {
        assertThatNothingIsGivenAway(sales.delete("/api/deals/" + deal).refusedWith(405));
        assertThatNothingIsGivenAway(sales.send(
                        "PUT",
                        "/api/customers/" + SharedDuly.id("xml"),
                        BodyPublishers.ofString("<name>Anna</name>"),
                        "Content-Type",
                        "application/xml")
                .refusedWith(415));
    }
}
