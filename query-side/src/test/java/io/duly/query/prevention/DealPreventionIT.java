package io.duly.query.prevention;

import static io.duly.query.testing.Playbooks.CHECK;
import static io.duly.query.testing.Playbooks.CLAUSES;
import static io.duly.query.testing.Playbooks.DOCUMENTS;
import static io.duly.query.testing.Playbooks.FIRST;
import static io.duly.query.testing.Playbooks.SECOND;
import static io.duly.query.testing.Playbooks.TALK;
import static io.duly.query.testing.Playbooks.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.duly.events.contact.CoverageLevel;
import io.duly.events.deal.GateBasis;
import io.duly.events.shared.Stage;
import io.duly.events.warning.WarningKind;
import io.duly.query.testing.BookedDeal;
import io.duly.query.testing.Contacts;
import io.duly.query.testing.Deals;
import io.duly.query.testing.Http;
import io.duly.query.testing.Playbooks;
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

class DealPreventionIT {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 20);
    private static final Map<String, String> HEAD_OF_SALES =
            Map.of(Provenance.ACTOR, "hanna", Provenance.ROLE, "HEAD_OF_SALES");

    private static final BookedDeal NEGOTIATED = new BookedDeal(1, 1, "EUR");
    private static final BookedDeal WAIVED = new BookedDeal(2, 2, "EUR");
    private static final BookedDeal RISKY = new BookedDeal(5, 3, "EUR");

    private static QuerySideUnderTest querySide;
    private static Http http;

    @BeforeAll
    static void some_deals() {
        querySide = QuerySideUnderTest.whole();
        http = new Http(querySide.port());
        querySide.at(Instant.parse("2026-03-20T07:00:00Z"));
        querySide.record(Playbooks.published(FIRST), Playbooks.published(SECOND));
        for (int customer = 1; customer <= 3; customer++) {
            querySide.record(Deals.registered(customer, "customer " + customer));
        }
        querySide.record(Contacts.known(1, 2, 3).toArray());
        querySide.record(Contacts.known(3, 3, 3).toArray());
        querySide.record(
                Contacts.raised(3, 1, WarningKind.CONTACTS_REFUSED, TODAY),
                Contacts.raised(3, 2, WarningKind.RUMOURS_OF_TROUBLE, TODAY));
        negotiated();
        waived();
        querySide.record(
                RISKY.opened(TODAY.minusDays(9)),
                RISKY.pinned(FIRST),
                RISKY.entered(Stage.CONTRACT),
                RISKY.did(CLAUSES, TODAY, "https://documents.example/1", Contacts.person(3, 1)));
    }

    /** One action is overdue, the other due today; of the contacts a person is missing. */
    private static void negotiated() {
        querySide.record(
                NEGOTIATED.opened(TODAY.minusDays(4)),
                NEGOTIATED.pinned(FIRST),
                NEGOTIATED.plans(day(CHECK, TODAY.minusDays(1)), day(TALK, TODAY)));
    }

    private static void waived() {
        querySide.record(
                WAIVED.opened(TODAY.minusDays(9)),
                WAIVED.pinned(FIRST),
                WAIVED.plans(day(CHECK, TODAY.minusDays(7)), day(TALK, TODAY)));
        querySide.recordBecause(
                HEAD_OF_SALES,
                WAIVED.waived(CHECK, TODAY.minusDays(6), "known for ten years"),
                WAIVED.contactsWaived(TODAY.minusDays(6), "a firm of one person"));
        querySide.record(
                WAIVED.passed(Stage.NEGOTIATION, TODAY.minusDays(6), GateBasis.WITH_WAIVERS, CoverageLevel.BELOW, 0),
                WAIVED.entered(Stage.CONTRACT),
                WAIVED.plans(day(CLAUSES, TODAY.plusDays(1))));
        querySide.recordBecause(HEAD_OF_SALES, WAIVED.approved(70, TODAY, "half is paid in advance"));
    }

    @AfterAll
    static void stop() {
        querySide.close();
    }

    @Test
    void the_gate_says_exactly_what_is_missing_with_the_words_to_say() {
        var gate = prevention(NEGOTIATED).at("/gate");

        assertThat(gate.at("/stage").asString()).isEqualTo("NEGOTIATION");
        assertThat(gate.at("/open").asBoolean()).isFalse();
        assertThat(gate.at("/missing").values())
                .extracting(
                        missing -> missing.at("/kind").asString(),
                        missing -> missing.at("/words").asString())
                .containsExactly(
                        tuple("CONTACTS", "contacts three by three: a third person, with 3 channels"),
                        tuple("ACTION", "“The title of check-company” is neither done nor waived"));
        assertThat(gate.at("/missing/0/script/en").asString()).isEqualTo("Whom else may we call?");
        assertThat(gate.at("/missing/1/action/script/ru").asString())
                .isEqualTo("По-русски: The words of check-company");
    }

    @Test
    void the_page_of_a_deal_has_the_same_fields_in_the_same_order() {
        var page = prevention(WAIVED);

        assertThat(page.propertyNames())
                .containsExactly(
                        "dealId",
                        "dealTitle",
                        "customerId",
                        "customerName",
                        "playbook",
                        "stage",
                        "gate",
                        "coverage",
                        "risk",
                        "actions",
                        "waivers",
                        "approval",
                        "passed");
        assertThat(page.at("/gate").propertyNames()).containsExactly("stage", "open", "missing");
        assertThat(page.at("/coverage").propertyNames()).containsExactly("level", "missing");
        assertThat(page.at("/actions"))
                .allSatisfy(action -> assertThat(action.propertyNames())
                        .containsExactly(
                                "action",
                                "stage",
                                "title",
                                "script",
                                "mandatory",
                                "owner",
                                "contact",
                                "evidence",
                                "dueOn",
                                "status",
                                "doneOn",
                                "note",
                                "document",
                                "contactPerson",
                                "contactPersonName",
                                "waiver"));
        assertThat(page.at("/waivers/0").propertyNames())
                .containsExactly("action", "actionTitle", "reason", "by", "byName", "role", "on");
        assertThat(page.at("/approval").propertyNames())
                .containsExactly("riskScore", "reason", "by", "byName", "role", "on");
        assertThat(page.at("/passed/0").propertyNames())
                .containsExactly("stage", "on", "basis", "playbook", "coverage", "warningSigns", "riskScore");
    }

    @Test
    void coverage_and_risk_are_those_of_today() {
        var prevention = prevention(RISKY);

        assertThat(prevention.at("/coverage/level").asString()).isEqualTo("THREE_BY_THREE");
        assertThat(prevention.at("/coverage/missing")).isEmpty();
        assertThat(prevention.at("/risk/score").asInt()).isEqualTo(60);
        assertThat(prevention(NEGOTIATED).at("/coverage/missing/0/words").asString())
                .isEqualTo("a third person, with 3 channels");
    }

    @Test
    void a_waiver_is_shown_for_ever_with_who_and_why() {
        var prevention = prevention(WAIVED);

        assertThat(prevention.at("/waivers").values())
                .extracting(
                        waiver -> waiver.at("/action").asString(),
                        waiver -> waiver.at("/reason").asString(),
                        waiver -> waiver.at("/by").asString(),
                        waiver -> waiver.at("/role").asString(),
                        waiver -> waiver.at("/on").asString())
                .containsExactly(
                        tuple(CHECK, "known for ten years", "hanna", "HEAD_OF_SALES", "2026-03-14"),
                        tuple("", "a firm of one person", "hanna", "HEAD_OF_SALES", "2026-03-14"));
        assertThat(prevention.at("/actions/0/status").asString()).isEqualTo("WAIVED");
        assertThat(prevention.at("/actions/0/waiver/by").asString()).isEqualTo("hanna");
    }

    @Test
    void the_gates_that_were_passed_are_told() {
        var passed = prevention(WAIVED).at("/passed");

        assertThat(passed).hasSize(1);
        assertThat(passed.at("/0/stage").asString()).isEqualTo("NEGOTIATION");
        assertThat(passed.at("/0/basis").asString()).isEqualTo("WITH_WAIVERS");
        assertThat(passed.at("/0/coverage").asString()).isEqualTo("BELOW");
    }

    @Test
    void what_was_done_carries_its_evidence() {
        var clauses = prevention(RISKY).at("/actions/2");

        assertThat(clauses.at("/status").asString()).isEqualTo("DONE");
        assertThat(clauses.at("/document").asString()).isEqualTo("https://documents.example/1");
        assertThat(clauses.at("/contactPerson").asString())
                .isEqualTo(Contacts.person(3, 1).toString());
    }

    @Test
    void the_page_of_a_deal_is_exact_at_once_because_the_events_themselves_are_read() {
        var deal = new BookedDeal(6, 3, "EUR");
        querySide.record(deal.opened(TODAY), deal.pinned(FIRST), deal.did(DOCUMENTS, TODAY));

        assertThat(statuses(deal)).contains("documents-received DONE");
    }

    @Test
    void there_is_no_page_of_a_deal_that_is_not_there() {
        assertThat(http.send("GET", "/api/deals/" + Deals.deal(404).value() + "/prevention")
                        .statusCode())
                .isEqualTo(404);
        assertThat(http.send("GET", "/api/deals/1/prevention").statusCode()).isEqualTo(400);
    }

    private static JsonNode prevention(BookedDeal deal) {
        return http.json("/api/deals/" + deal.dealId().value() + "/prevention");
    }

    private static List<String> statuses(BookedDeal deal) {
        return prevention(deal).at("/actions").values().stream()
                .map(action -> action.at("/action").asString() + " "
                        + action.at("/status").asString())
                .toList();
    }
}
