package io.duly.query.warning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.duly.events.warning.Clearing;
import io.duly.events.warning.WarningKind;
import io.duly.query.testing.Contacts;
import io.duly.query.testing.Deals;
import io.duly.query.testing.Http;
import io.duly.query.testing.QuerySideUnderTest;
import io.duly.stored.Provenance;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class WarningSignIT {

    private static final LocalDate SEEN = LocalDate.of(2026, 3, 19);
    private static final Instant NOW = Instant.parse("2026-03-20T07:00:00Z");

    private static QuerySideUnderTest querySide;
    private static Http http;

    @BeforeAll
    static void some_signs() {
        querySide = QuerySideUnderTest.whole();
        http = new Http(querySide.port());
        querySide.at(NOW);
        querySide.record(Deals.registered(1, "Anna"), Deals.registered(2, "Boris"));
        querySide.recordBecause(
                Map.of(Provenance.ACTOR, "sam", Provenance.ROLE, "SALESPERSON"),
                Contacts.raised(1, 1, WarningKind.CONTACTS_REFUSED, SEEN));
        querySide.record(Contacts.raised(1, 2, WarningKind.COVERAGE_FELL, SEEN));
        querySide.record(Contacts.raised(1, 3, WarningKind.LATE_PAYMENT, SEEN));
        querySide.at(NOW.plusSeconds(60));
        querySide.record(Contacts.cleared(1, 2, Clearing.CAUSE_GONE, "three by three again"));
        querySide.at(NOW.plusSeconds(120));
        querySide.recordBecause(
                Map.of(Provenance.ACTOR, "hanna", Provenance.ROLE, "HEAD_OF_SALES"),
                Contacts.cleared(1, 3, Clearing.BY_PERSON, "our own mistake"));
        querySide.record(Contacts.raised(1, 2, WarningKind.COVERAGE_FELL, SEEN.plusDays(1)));
        querySide.record(Deals.registered(3, "Clara"), Contacts.raised(3, 1, WarningKind.LATE_PAYMENT, SEEN));
        querySide.awaitViews();
        querySide.at(NOW.plusSeconds(180));
        querySide.record(Contacts.renewed(3, 1, WarningKind.LATE_PAYMENT, SEEN, 40));
        querySide.record(
                Deals.registered(4, "Dora"),
                Contacts.raised(4, 1, WarningKind.LATE_PAYMENT, SEEN),
                Contacts.renewed(4, 1, WarningKind.LATE_PAYMENT, SEEN, 40),
                Contacts.cleared(4, 1, Clearing.BY_PERSON, "they have paid"));
        querySide.awaitViews();
    }

    @AfterAll
    static void stop() {
        querySide.close();
    }

    @Test
    void the_open_signs_add_up_to_the_risk() {
        var warnings = warnings(1);

        assertThat(warnings.at("/risk/score").asInt()).isEqualTo(45);
        assertThat(warnings.at("/risk/level").asString()).isEqualTo("ELEVATED");
        assertThat(warnings.at("/risk/parts").values())
                .extracting(
                        part -> part.at("/kind").asString(),
                        part -> part.at("/points").asInt())
                .containsExactly(tuple("CONTACTS_REFUSED", 30), tuple("COVERAGE_FELL", 15));
    }

    @Test
    void a_sign_says_what_was_seen_by_whom_and_what_a_rule_went_by() {
        var open = warnings(1).at("/open");

        assertThat(open.values())
                .extracting(
                        sign -> sign.at("/kind").asString(),
                        sign -> sign.at("/raisedBy").asString(),
                        sign -> sign.at("/seenOn").asString())
                .containsExactly(
                        tuple("COVERAGE_FELL", "system", "2026-03-20"), tuple("CONTACTS_REFUSED", "sam", "2026-03-19"));
        assertThat(open.at("/0/inputs/days").asString()).isEqualTo("17");
        assertThat(open.at("/1/words").asString()).isEqualTo("sign 1 of customer 1");
        assertThat(open.at("/1/raisedAt").asString()).isEqualTo("2026-03-20T07:00:00Z");
        assertThat(open.at("/1/how").isNull()).isTrue();
    }

    @Test
    void a_sign_that_was_raised_again_is_there_open_and_cleared() {
        var cleared = warnings(1).at("/cleared");

        assertThat(cleared.values())
                .extracting(
                        sign -> sign.at("/kind").asString(),
                        sign -> sign.at("/how").asString(),
                        sign -> sign.at("/clearedBy").asString(),
                        sign -> sign.at("/reason").asString())
                .containsExactly(
                        tuple("LATE_PAYMENT", "BY_PERSON", "hanna", "our own mistake"),
                        tuple("COVERAGE_FELL", "CAUSE_GONE", "system", "three by three again"));
        assertThat(cleared.at("/1/signId").asString())
                .isEqualTo(warnings(1).at("/open/0/signId").asString());
    }

    @Test
    void a_renewed_sign_tells_the_facts_of_now_and_weighs_what_they_weigh() {
        var warnings = warnings(3);

        assertThat(warnings.at("/risk/score").asInt()).isEqualTo(40);
        assertThat(warnings.at("/open").size()).isOne();
        var sign = warnings.at("/open/0");
        assertThat(sign.at("/words").asString()).isEqualTo("sign 1 of customer 3 renewed");
        assertThat(sign.at("/inputs/days").asString()).isEqualTo("18");
        assertThat(sign.at("/points").asInt()).isEqualTo(40);
        assertThat(sign.at("/reviewOn").asString()).isEqualTo("2026-03-20");
        assertThat(sign.at("/raisedAt").asString()).isEqualTo("2026-03-20T07:02:00Z");
        assertThat(sign.at("/renewedAt").asString()).isEqualTo("2026-03-20T07:03:00Z");
    }

    @Test
    void a_sign_that_was_renewed_before_it_was_cleared_is_kept_with_its_last_facts() {
        var warnings = warnings(4);

        assertThat(warnings.at("/open")).isEmpty();
        assertThat(warnings.at("/cleared/0/words").asString()).isEqualTo("sign 1 of customer 4 renewed");
        assertThat(warnings.at("/cleared/0/reason").asString()).isEqualTo("they have paid");
    }

    @Test
    void a_customer_without_signs_has_no_risk() {
        var warnings = warnings(2);

        assertThat(warnings.at("/risk/score").asInt()).isZero();
        assertThat(warnings.at("/risk/level").asString()).isEqualTo("LOW");
        assertThat(warnings.at("/open")).isEmpty();
        assertThat(warnings.at("/cleared")).isEmpty();
    }

    @Test
    void there_are_no_signs_of_a_customer_that_is_not_there() {
        assertThat(http.send("GET", path(404)).statusCode()).isEqualTo(404);
    }

    @Test
    void what_nobody_asks_for_here_is_refused() {
        assertThat(http.send("GET", path(1) + "?kind=OTHER").statusCode()).isEqualTo(400);
    }

    private static JsonNode warnings(int customer) {
        return http.json(path(customer));
    }

    private static String path(int customer) {
        return "/api/customers/" + Deals.customer(customer).value() + "/warning-signs";
    }
}
