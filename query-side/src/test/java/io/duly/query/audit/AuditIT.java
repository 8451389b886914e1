package io.duly.query.audit;

import static io.duly.query.testing.Deals.CALL;
import static org.assertj.core.api.Assertions.assertThat;

import io.duly.events.deal.Outcome;
import io.duly.events.shared.Stage;
import io.duly.query.testing.BookedDeal;
import io.duly.query.testing.Deals;
import io.duly.query.testing.Http;
import io.duly.query.testing.QuerySideUnderTest;
import io.duly.stored.Provenance;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class AuditIT {

    private static final LocalDate OPENED = LocalDate.of(2026, 3, 2);
    private static final LocalDate DUE = LocalDate.of(2026, 3, 17);
    private static final LocalDate LATER = LocalDate.of(2026, 4, 14);
    private static final Instant OPENING = Instant.parse("2026-03-02T07:00:00Z");
    private static final Instant INVOICING = Instant.parse("2026-03-05T07:00:00.123Z");
    private static final Instant OVERDUE = Instant.parse("2026-03-18T06:00:00Z");
    private static final Instant PAYING = Instant.parse("2026-03-23T07:00:00Z");

    private static final BookedDeal DEAL = new BookedDeal(1, 1, "EUR");
    private static final String AUDIT = "/api/audit/deals/" + DEAL.dealId().value();

    private static QuerySideUnderTest querySide;
    private static Http http;

    /** Opened, invoiced in two parts, overdue, and paid for good. */
    @BeforeAll
    static void one_deal() {
        querySide = QuerySideUnderTest.whole();
        http = new Http(querySide.port());
        querySide.at(OPENING);
        querySide.record(Deals.registered(1, "Romashka"));
        querySide.recordBecause(by("sam", "SALESPERSON"), DEAL.opened(OPENED));
        querySide.record(DEAL.entered(Stage.CONTRACT), DEAL.entered(Stage.DELIVERY), DEAL.entered(Stage.PAYMENT));
        querySide.at(INVOICING);
        querySide.recordBecause(
                by("sam", "SALESPERSON"), DEAL.invoiced(1, LocalDate.of(2026, 3, 5), "600.00", DUE, "400.00", LATER));
        querySide.at(OVERDUE);
        querySide.record(DEAL.becameOverdue(1, 1), DEAL.took(CALL, 1, 1, LocalDate.of(2026, 3, 20)));
        querySide.at(PAYING);
        querySide.recordBecause(
                Map.of(
                        Provenance.ACTOR, "cora",
                        Provenance.ROLE, "COLLECTOR",
                        Provenance.REASON, "agreed on the phone",
                        Provenance.CORRELATION_ID, "the-request",
                        Provenance.CAUSATION_ID, "the-command"),
                DEAL.paid(1, "1000.00", LocalDate.of(2026, 3, 21)));
        querySide.record(DEAL.closed(Outcome.PAID, LocalDate.of(2026, 3, 23)));
    }

    @AfterAll
    static void stop() {
        querySide.close();
    }

    @Test
    void every_event_is_shown_in_its_order() {
        assertThat(events())
                .extracting(event -> event.at("/type").asString())
                .containsExactly(
                        "DealOpened",
                        "StageEntered",
                        "StageEntered",
                        "StageEntered",
                        "InvoiceIssued",
                        "InstalmentBecameOverdue",
                        "EscalationStepTaken",
                        "PaymentReceived",
                        "DealClosed");
        assertThat(events())
                .extracting(event -> event.at("/sequenceNumber").asInt())
                .containsExactly(0, 1, 2, 3, 4, 5, 6, 7, 8);
    }

    @Test
    void an_event_says_who_when_and_why() {
        var payment = events().get(7);

        assertThat(payment.at("/actor").asString()).isEqualTo("cora");
        assertThat(payment.at("/role").asString()).isEqualTo("COLLECTOR");
        assertThat(payment.at("/reason").asString()).isEqualTo("agreed on the phone");
        assertThat(payment.at("/recordedAt").asString()).isEqualTo("2026-03-23T07:00:00Z");
        assertThat(payment.at("/effectiveOn").asString()).isEqualTo("2026-03-21");
        assertThat(payment.at("/correlationId").asString()).isEqualTo("the-request");
        assertThat(payment.at("/causationId").asString()).isEqualTo("the-command");
        assertThat(payment.at("/revision").asString()).isEqualTo("1");
        assertThat(payment.at("/words").asString()).startsWith("EUR\u00a01,000.00 came in: EUR\u00a0600.00 against");
    }

    @Test
    void nobody_in_particular_is_the_system() {
        var overdue = events().get(5);

        assertThat(overdue.at("/actor").asString()).isEqualTo("system");
        assertThat(overdue.at("/role").asString()).isEqualTo("SYSTEM");
        assertThat(overdue.at("/reason").isNull()).isTrue();
    }

    @Test
    void the_payload_is_what_the_store_holds() {
        var stored = querySide
                .database()
                .sql("select convert_from(payload, 'UTF8') from command.domain_event where global_index = ?")
                .param(events().get(7).at("/globalIndex").asLong())
                .query(String.class)
                .single();

        assertThat(http.send("GET", AUDIT + "/events").body()).contains("\"payload\":" + stored);
        assertThat(stored).contains("\"1000.00\"");
    }

    @Test
    void the_events_come_in_pages() {
        var pages = new ArrayList<List<JsonNode>>();
        var page = http.json(AUDIT + "/events?limit=4");
        pages.add(List.copyOf(page.at("/items").values()));
        while (!page.at("/next").isNull() && pages.size() <= 3) {
            page = http.json(
                    AUDIT + "/events?limit=4&cursor=" + page.at("/next").asString());
            pages.add(List.copyOf(page.at("/items").values()));
        }

        assertThat(pages).extracting(List::size).containsExactly(4, 4, 1);
        assertThat(pages.stream().flatMap(List::stream).toList()).isEqualTo(events());
    }

    @Test
    void the_state_at_a_moment_knows_what_was_recorded_until_then_and_nothing_more() {
        assertThat(stageAt("2026-03-02T07:00:00Z")).isEqualTo("PAYMENT");
        assertThat(at("2026-03-05T07:00:00.122999Z").at("/state/ledger/invoices"))
                .isEmpty();
        assertThat(at("2026-03-05T07:00:00.123Z").at("/state/ledger/invoices")).hasSize(1);
        assertThat(stageAt("2026-03-23T06:59:59Z")).isEqualTo("PAYMENT");
        assertThat(stageAt("2026-03-23T07:00:00Z")).isEqualTo("CLOSED");
    }

    @Test
    void the_day_of_a_moment_is_the_creditors() {
        assertThat(at("2026-03-20T20:59:59Z").at("/asOf").asString()).isEqualTo("2026-03-20");
        assertThat(at("2026-03-20T21:00:00Z").at("/asOf").asString()).isEqualTo("2026-03-21");
    }

    @Test
    void without_a_moment_it_is_now() {
        assertThat(http.json(AUDIT).at("/state/stage").asString()).isEqualTo("CLOSED");
    }

    @Test
    void before_it_was_opened_there_was_no_deal() {
        assertThat(http.send("GET", AUDIT + "?at=2026-03-02T06:59:59.999Z").statusCode())
                .isEqualTo(404);
    }

    @Test
    void a_deal_nobody_opened_has_no_history() {
        var nobody = "/api/audit/deals/" + Deals.deal(404).value();

        assertThat(List.of(nobody, nobody + "/events", nobody + "/changes", nobody + "?at=2026-03-20T00:00:00Z"))
                .allSatisfy(
                        path -> assertThat(http.send("GET", path).statusCode()).isEqualTo(404));
    }

    @Test
    void the_id_of_a_customer_is_the_id_of_no_deal() {
        assertThat(http.send("GET", "/api/audit/deals/" + Deals.customer(1).value() + "/events")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void what_is_no_moment_is_refused_by_name() {
        for (var nonsense : List.of("never", "2026-03-20", "2026-02-30T00:00:00Z", "", "%2B12026-03-20T00:00:00Z")) {
            var answer = http.send("GET", AUDIT + "?at=" + nonsense);

            assertThat(answer.statusCode()).as(nonsense).isEqualTo(400);
            assertThat(Http.json(answer).at("/errors/0/field").asString())
                    .as(nonsense)
                    .isEqualTo("at");
        }
    }

    @Test
    void later_pages_of_changes_go_on_from_the_state_before_them() {
        var all = List.copyOf(http.json(AUDIT + "/changes").at("/items").values());
        var first = http.json(AUDIT + "/changes?limit=5");
        var second =
                http.json(AUDIT + "/changes?limit=5&cursor=" + first.at("/next").asString());

        assertThat(first.at("/items").values()).isEqualTo(all.subList(0, 5));
        assertThat(second.at("/items").values()).isEqualTo(all.subList(5, 9));
        assertThat(second.at("/next").isNull()).isTrue();
    }

    @Test
    void what_comes_after_a_page_is_not_read() {
        assertThat(querySide.get(History.class).until(DEAL.dealId(), 3)).hasSize(4);
    }

    @Test
    void no_view_has_to_catch_up_before_an_auditor_is_answered() {
        assertThat(http.send("GET", AUDIT, "Duly-Min-Position", "1000000").statusCode())
                .isEqualTo(200);
    }

    private static Map<String, String> by(String actor, String role) {
        return Map.of(Provenance.ACTOR, actor, Provenance.ROLE, role);
    }

    private static List<JsonNode> events() {
        return List.copyOf(http.json(AUDIT + "/events").at("/items").values());
    }

    private static JsonNode at(String moment) {
        return http.json(AUDIT + "?at=" + moment);
    }

    private static String stageAt(String moment) {
        return at(moment).at("/state/stage").asString();
    }
}
