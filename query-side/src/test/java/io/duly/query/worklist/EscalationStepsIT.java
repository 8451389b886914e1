package io.duly.query.worklist;

import static io.duly.query.testing.Deals.CALL;
import static io.duly.query.testing.Deals.REMINDER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.duly.events.deal.SkipReason;
import io.duly.query.testing.BookedDeal;
import io.duly.query.testing.Deals;
import io.duly.query.testing.Http;
import io.duly.query.testing.QuerySideUnderTest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class EscalationStepsIT {

    private static final LocalDate ISSUED = LocalDate.of(2026, 3, 1);
    private static final LocalDate DUE = LocalDate.of(2026, 3, 17);
    private static final BookedDeal ONE = new BookedDeal(1, 1, "EUR");
    private static final BookedDeal OTHER = new BookedDeal(2, 2, "EUR");

    private static QuerySideUnderTest querySide;
    private static Http http;

    @BeforeAll
    static void steps() {
        querySide = QuerySideUnderTest.whole();
        http = new Http(querySide.port());
        querySide.at(Instant.parse("2026-03-20T07:00:00Z"));
        querySide.record(Deals.published());
        querySide.record(Deals.registered(1, "Anna"), Deals.registered(2, "Boris"), Deals.assigned(2, "cora"));
        querySide.record(ONE.opened(ISSUED), ONE.invoiced(1, ISSUED, "100.00", DUE));
        querySide.record(OTHER.opened(ISSUED), OTHER.invoiced(1, ISSUED, "200.00", DUE));
        querySide.record(ONE.took(REMINDER, 1, 1, DUE.minusDays(7)));
        querySide.record(OTHER.skipped(REMINDER, SkipReason.BELOW_MINIMUM, 1, 1, DUE.minusDays(7)));
        querySide.record(ONE.tookBecauseOfASign(CALL, 1, 1, DUE.plusDays(3), "30.00"));
        querySide.awaitViews();
    }

    @AfterAll
    static void stop() {
        querySide.close();
    }

    @Test
    void the_newest_decision_comes_first() {
        assertThat(items("/api/escalation-steps"))
                .extracting(
                        step -> step.at("/step").asString(),
                        step -> step.at("/outcome").asString(),
                        step -> step.at("/skipReason").asString())
                .containsExactly(
                        tuple("call", "TAKEN", ""),
                        tuple("reminder", "SKIPPED", "BELOW_MINIMUM"),
                        tuple("reminder", "TAKEN", ""));
    }

    @Test
    void steps_are_sorted_by_amount_page_by_page() {
        var expected = List.of("SKIPPED", "TAKEN", "TAKEN");
        var first = http.json("/api/escalation-steps?sort=amount&limit=1");
        var rest = http.json(
                "/api/escalation-steps?sort=amount&cursor=" + first.at("/next").asString());

        assertThat(outcomes(first, rest)).containsExactlyElementsOf(expected);
        assertThat(outcomes(http.json("/api/escalation-steps?sort=amount&order=asc")))
                .containsExactlyElementsOf(expected.reversed());
        assertThat(http.send("GET", "/api/escalation-steps?sort=moon").statusCode())
                .isEqualTo(400);
        assertThat(http.send("GET", "/api/escalation-steps?sort=amount&cursor=abc")
                        .statusCode())
                .isEqualTo(400);
    }

    private static List<String> outcomes(JsonNode... pages) {
        return Stream.of(pages)
                .flatMap(page -> page.at("/items").valueStream())
                .map(step -> step.at("/outcome").asString())
                .toList();
    }

    @Test
    void a_step_says_what_is_to_be_done_about_what() {
        var call = items("/api/escalation-steps").getFirst();

        assertThat(call.at("/action").asString()).isEqualTo("CALL");
        assertThat(call.at("/offsetDays").asInt()).isEqualTo(3);
        assertThat(call.at("/daysPastDue").asInt()).isEqualTo(3);
        assertThat(call.at("/open/amount").asString()).isEqualTo("100.00");
        assertThat(call.at("/customerName").asString()).isEqualTo("Anna");
        assertThat(call.at("/policy/version").asInt()).isEqualTo(1);
    }

    @Test
    void each_step_has_the_same_fields_in_the_same_order_whatever_was_decided() {
        assertThat(items("/api/escalation-steps"))
                .allSatisfy(step -> assertThat(step.propertyNames())
                        .containsExactly(
                                "step",
                                "outcome",
                                "skipReason",
                                "action",
                                "owner",
                                "contactRole",
                                "dealId",
                                "dealTitle",
                                "customerId",
                                "customerName",
                                "collector",
                                "collectorName",
                                "substitute",
                                "substituteName",
                                "instalmentId",
                                "invoiceId",
                                "invoiceNumber",
                                "open",
                                "onAccount",
                                "dueOn",
                                "daysPastDue",
                                "heldBack",
                                "offsetDays",
                                "level",
                                "scheduledOn",
                                "decidedOn",
                                "policy",
                                "cycle",
                                "latePayer",
                                "warningSign",
                                "recordedAt",
                                "state",
                                "done",
                                "script"));
        assertThat(http.json("/api/escalation-steps/summary").get(0).propertyNames())
                .containsExactly("step", "offsetDays", "taken", "skipped");
    }

    @Test
    void a_step_names_the_invoice_that_it_is_about() {
        var call = items("/api/escalation-steps").getFirst();
        assertThat(call.at("/invoiceNumber").asString()).isEqualTo("1-1");
    }

    @Test
    void totals_count_every_step_and_the_amount_of_an_instalment_once() {
        var page = http.json("/api/escalation-steps?limit=1");

        assertThat(page.at("/count").asInt()).isEqualTo(3);
        assertThat(page.at("/totals").toString()).isEqualTo("""
                [{"currency":"EUR","count":3,"instalments":2,"open":"300.00"}]""");
        assertThat(http.json("/api/escalation-steps?outcome=SKIPPED")
                        .at("/totals/0/open")
                        .asString())
                .isEqualTo("200.00");
    }

    @Test
    void a_step_that_asked_for_a_warning_sign_says_what_it_was_told() {
        var steps = items("/api/escalation-steps");

        assertThat(steps.getFirst().at("/latePayer").asBoolean()).isFalse();
        assertThat(steps.getFirst().at("/warningSign").asBoolean()).isTrue();
        assertThat(steps.getLast().at("/warningSign").isNull()).isTrue();
    }

    @Test
    void a_step_that_asks_for_the_rest_shows_both_amounts() {
        var steps = items("/api/escalation-steps");

        assertThat(steps.getFirst().at("/open/amount").asString()).isEqualTo("100.00");
        assertThat(steps.getFirst().at("/onAccount/amount").asString()).isEqualTo("30.00");
        assertThat(steps.getLast().at("/onAccount").isNull()).isTrue();
    }

    @Test
    void each_filter_narrows_the_list() {
        assertThat(items("/api/escalation-steps?dealId=" + ONE.dealId().value()))
                .hasSize(2);
        assertThat(items(
                        "/api/escalation-steps?customerId=" + OTHER.customerId().value()))
                .hasSize(1);
        assertThat(items("/api/escalation-steps?outcome=TAKEN")).hasSize(2);
        assertThat(items("/api/escalation-steps?outcome=SKIPPED")).hasSize(1);
        assertThat(items("/api/escalation-steps?step=call")).hasSize(1);
        assertThat(items("/api/escalation-steps?collector=cora")).hasSize(1);
        assertThat(items("/api/escalation-steps?from=2026-03-20")).hasSize(1);
        assertThat(items("/api/escalation-steps?to=2026-03-10")).hasSize(2);
    }

    @Test
    void pages_together_are_the_list() {
        var all = items("/api/escalation-steps");
        var paged = new ArrayList<JsonNode>();
        var page = http.json("/api/escalation-steps?limit=1");
        paged.addAll(page.at("/items").values());
        while (!page.at("/next").isNull() && paged.size() <= all.size()) {
            page = http.json(
                    "/api/escalation-steps?limit=1&cursor=" + page.at("/next").asString());
            paged.addAll(page.at("/items").values());
        }

        assertThat(paged).isEqualTo(all);
    }

    @Test
    void the_summary_counts_each_published_step_also_where_nobody_took_it() {
        assertThat(summary("")).containsExactly(tuple("reminder", -7, 1, 1), tuple("call", 3, 1, 0));
        assertThat(summary("?from=2026-03-11&to=2026-03-19"))
                .containsExactly(tuple("reminder", -7, 0, 0), tuple("call", 3, 0, 0));
    }

    @Test
    void both_ends_of_a_period_belong_to_it() {
        assertThat(summary("?from=2026-03-10&to=2026-03-20"))
                .containsExactly(tuple("reminder", -7, 1, 1), tuple("call", 3, 1, 0));
    }

    @Test
    void a_period_that_ends_before_it_begins_is_refused() {
        assertThat(http.send("GET", "/api/escalation-steps/summary?from=2026-03-02&to=2026-03-01")
                        .statusCode())
                .isEqualTo(400);
        assertThat(http.send("GET", "/api/escalation-steps?deal=1").statusCode())
                .isEqualTo(400);
    }

    private static List<JsonNode> items(String path) {
        return List.copyOf(http.json(path).at("/items").values());
    }

    private static List<Tuple> summary(String period) {
        return http.json("/api/escalation-steps/summary" + period).values().stream()
                .map(step -> tuple(
                        step.at("/step").asString(),
                        step.at("/offsetDays").asInt(),
                        step.at("/taken").asInt(),
                        step.at("/skipped").asInt()))
                .toList();
    }
}
