package io.duly.query.attempt;

import static io.duly.query.attempt.CalledCustomers.NOW;
import static io.duly.query.attempt.CalledCustomers.TODAY;
import static io.duly.query.attempt.CalledCustomers.about;
import static org.assertj.core.api.Assertions.assertThat;

import io.duly.events.contact.AttemptOutcome;
import io.duly.query.testing.Contacts;
import io.duly.query.testing.Deals;
import io.duly.query.testing.Http;
import io.duly.query.testing.QuerySideUnderTest;
import io.duly.query.testing.SeenBy;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What the day list makes of the attempts of {@link CalledCustomers}: whom to try next, and whom to contact again. */
class PlannedContactIT {

    private static final CalledCustomers CUSTOMERS = new CalledCustomers();

    private static QuerySideUnderTest querySide;
    private static Http http;

    @BeforeAll
    static void attempts() {
        querySide = QuerySideUnderTest.whole();
        http = new Http(querySide.port());
        CUSTOMERS.happen(querySide);
        querySide.awaitViews();
    }

    @AfterAll
    static void stop() {
        querySide.close();
    }

    @Test
    void a_step_that_was_carried_out_has_left_the_day_list() {
        var annas = items().stream()
                .filter(item -> item.at("/dealTitle").asString().equals("deal 1"))
                .filter(item -> item.at("/type").asString().equals("STEP"))
                .toList();

        assertThat(annas).extracting(item -> item.at("/step/debts").asInt()).containsExactly(1);
    }

    @Test
    void after_a_call_that_nobody_answered_the_next_channel_of_the_person_is_proposed() {
        assertThat(only("STEP", "Anna").at("/contact/channel/kind").asString()).isEqualTo("MESSENGER");
        assertThat(only("STEP", "Anna").at("/contact/name").asString()).isEqualTo("Person 2");
        assertThat(only("STEP", "Clara").at("/contact/channel/kind").asString()).isEqualTo("MOBILE");
    }

    @Test
    void a_contact_that_was_planned_for_today_is_in_the_list_of_whoever_made_the_attempt() {
        var next = only("FOLLOW_UP", "Anna");

        assertThat(next.at("/for").asString()).isEqualTo("COLLECTOR");
        assertThat(next.at("/date").asString()).isEqualTo("2026-03-20");
        assertThat(next.at("/moneyAtStake/amount").asString()).isEqualTo("100.00");
        assertThat(next.at("/followUp").propertyNames())
                .containsExactly(
                        "attemptId", "at", "outcome", "personId", "personName", "note", "by", "byName", "debts");
        assertThat(next.at("/followUp/outcome").asString()).isEqualTo("NO_ANSWER");
        assertThat(next.at("/followUp/personName").asString()).isEqualTo("Person 2");
        assertThat(next.at("/followUp/by").asString()).isEqualTo("cora");
        assertThat(next.at("/contact/channel/kind").asString()).isEqualTo("MESSENGER");
        assertThat(items("COLLECTOR carl")).isEmpty();
    }

    @Test
    void a_contact_that_is_planned_for_another_day_is_not_due_yet() {
        assertThat(items())
                .filteredOn(item -> item.at("/type").asString().equals("FOLLOW_UP"))
                .extracting(item -> item.at("/customerName").asString())
                .doesNotContain("Clara");
    }

    /** Tells one story, because each part of it ends what the part before has planned. */
    @Test
    void a_planned_contact_stands_until_the_money_came_or_another_attempt_was_recorded() {
        querySide.at(NOW.plus(Duration.ofDays(1)));
        try {
            assertThat(followUps()).contains("Boris");
            querySide.record(CUSTOMERS.boris.paid(1, "100.00", TODAY));
            querySide.awaitViews();
            assertThat(followUps()).doesNotContain("Boris");
            assertThat(http.json("/api/customers/" + id(2)).at("/nextContactOn").isNull())
                    .isTrue();

            querySide.at(NOW.plus(Duration.ofDays(9)));
            assertThat(followUps()).contains("Clara");
            CalledCustomers.byCora(
                    querySide,
                    Contacts.attempted(
                            4,
                            3,
                            2,
                            2,
                            NOW.plus(Duration.ofDays(8)),
                            AttemptOutcome.REACHED,
                            null,
                            about(CUSTOMERS.claras, 2)));
            querySide.awaitViews();
            assertThat(followUps()).doesNotContain("Clara");
        } finally {
            querySide.at(NOW);
        }
    }

    private static UUID id(int customer) {
        return Deals.customer(customer).value();
    }

    private static List<String> followUps() {
        return items().stream()
                .filter(item -> item.at("/type").asString().equals("FOLLOW_UP"))
                .map(item -> item.at("/customerName").asString())
                .toList();
    }

    private static JsonNode only(String type, String customer) {
        var found = items().stream()
                .filter(item -> item.at("/type").asString().equals(type))
                .filter(item -> item.at("/customerName").asString().equals(customer))
                .toList();
        assertThat(found).as("%s of %s", type, customer).hasSize(1);
        return found.getFirst();
    }

    private static List<JsonNode> items() {
        return items("COLLECTOR cora");
    }

    private static List<JsonNode> items(String seenBy) {
        var answer = http.send("GET", "/api/prevention/today", SeenBy.HEADER, seenBy);
        assertThat(answer.statusCode()).isEqualTo(200);
        return List.copyOf(Http.json(answer).at("/items").values());
    }
}
