package io.duly.query.attempt;

import static io.duly.query.attempt.CalledCustomers.NOW;
import static io.duly.query.attempt.CalledCustomers.about;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.duly.events.contact.AttemptOutcome;
import io.duly.query.testing.Contacts;
import io.duly.query.testing.Deals;
import io.duly.query.testing.Http;
import io.duly.query.testing.QuerySideUnderTest;
import io.duly.query.testing.Scrape;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What is seen of the attempts of {@link CalledCustomers}. */
class AttemptViewIT {

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
    void a_step_that_was_carried_out_says_with_which_outcome_when_and_by_whom() {
        var done = http.json("/api/escalation-steps?state=DONE").at("/items");

        assertThat(done.values())
                .extracting(
                        step -> step.at("/step").asString(),
                        step -> step.at("/done/outcome").asString(),
                        step -> step.at("/done/on").asString(),
                        step -> step.at("/done/by").asString())
                .containsExactly(tuple("call", "NO_ANSWER", "2026-03-20", "cora"));
    }

    @Test
    void the_list_of_steps_is_narrowed_to_those_that_are_due() {
        assertThat(http.json("/api/escalation-steps?state=DUE").at("/count").asInt())
                .isEqualTo(5);
        assertThat(http.send("GET", "/api/escalation-steps?state=SOON").statusCode())
                .isEqualTo(400);
    }

    @Test
    void attempts_are_listed_with_names_beside_their_ids() {
        var page = http.json("/api/customers/" + id(1) + "/contact-attempts");
        var attempt = page.at("/items/0");

        assertThat(page.at("/customerName").asString()).isEqualTo("Anna");
        assertThat(page.at("/nextContactOn").asString()).isEqualTo("2026-03-20");
        assertThat(page.at("/lastTalk").isNull()).isTrue();
        assertThat(attempt.at("/personName").asString()).isEqualTo("Person 2");
        assertThat(attempt.at("/channel/kind").asString()).isEqualTo("MOBILE");
        assertThat(attempt.at("/channel/address").asString()).isEqualTo("MOBILE-1-2-1");
        assertThat(attempt.at("/outcome").asString()).isEqualTo("NO_ANSWER");
        assertThat(attempt.at("/note").asString()).isEqualTo("note 1");
        assertThat(attempt.at("/about/0/dealTitle").asString()).isEqualTo("deal 1");
        assertThat(attempt.at("/about/0/invoiceNumber").asString()).isEqualTo("1-1");
        assertThat(attempt.at("/about/0/step").asString()).isEqualTo("call");
        assertThat(attempt.at("/by").asString()).isEqualTo("cora");
        assertThat(http.send("GET", "/api/customers/" + id(77) + "/contact-attempts")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void pages_of_attempts_together_are_the_list_the_newest_first() {
        querySide.record(Deals.registered(9, "Zoe"));
        querySide.record(Contacts.known(9, 1, 1).toArray());
        for (int number = 91; number <= 93; number++) {
            querySide.record(Contacts.attempted(
                    number,
                    9,
                    1,
                    NOW.minusSeconds(number % 2),
                    AttemptOutcome.REACHED,
                    null,
                    about(CUSTOMERS.annas, 1)));
        }
        querySide.awaitViews();
        var all = http.json("/api/customers/" + id(9) + "/contact-attempts");
        var found = new ArrayList<JsonNode>();
        var path = "/api/customers/" + id(9) + "/contact-attempts?limit=1";
        var page = http.json(path);
        found.addAll(page.at("/items").values());
        while (!page.at("/next").isNull() && found.size() < 9) {
            page = http.json(path + "&cursor=" + page.at("/next").asString());
            found.addAll(page.at("/items").values());
        }

        assertThat(found).isEqualTo(List.copyOf(all.at("/items").values()));
        assertThat(found)
                .extracting(attempt -> attempt.at("/note").asString())
                .containsExactly("note 92", "note 93", "note 91");
        assertThat(all.at("/lastTalk/note").asString()).isEqualTo("note 92");
        assertThat(http.send("GET", path + "&cursor=abc").statusCode()).isEqualTo(400);
    }

    @Test
    void the_page_of_a_customer_shows_the_last_contact_and_the_next() {
        var anna = http.json("/api/customers/" + id(1));

        assertThat(anna.at("/lastContact").propertyNames())
                .containsExactly("attemptId", "at", "outcome", "personId", "personName", "by", "byName");
        assertThat(anna.at("/lastContact/outcome").asString()).isEqualTo("NO_ANSWER");
        assertThat(anna.at("/lastContact/personName").asString()).isEqualTo("Person 2");
        assertThat(anna.at("/nextContactOn").asString()).isEqualTo("2026-03-20");
    }

    @Test
    void an_attempt_is_told_in_the_timeline_of_the_deal_and_its_step_too() {
        var told =
                List.copyOf(http.json("/api/deals/" + CUSTOMERS.annas.dealId().value() + "/timeline")
                        .at("/items")
                        .values());

        assertThat(told)
                .extracting(entry -> entry.at("/words").asString())
                .endsWith(
                        "Attempt to reach Person 2 (mobile phone) about 1 instalment: no answer.",
                        "The step “call” was carried out: no answer.");
    }

    @Test
    void the_metrics_count_attempts_and_the_steps_that_wait_or_were_carried_out() {
        var metrics = Scrape.of(http);

        assertThat(metrics.value("duly_contact_attempts_total{outcome=\"NO_ANSWER\"}"))
                .hasValue(1);
        assertThat(metrics.value("duly_contact_attempts_total{outcome=\"REFUSES\"}"))
                .hasValue(0);
        assertThat(metrics.value("duly_escalation_steps_done{owner=\"COLLECTOR\",result=\"in_time\"}"))
                .hasValue(1);
        assertThat(metrics.value("duly_escalation_steps_done{owner=\"LAWYER\",result=\"late\"}"))
                .hasValue(0);
        assertThat(metrics.value("duly_escalation_steps_waiting{owner=\"COLLECTOR\"}")
                        .orElseThrow())
                .isBetween(4.0, 5.0);
    }

    private static UUID id(int customer) {
        return Deals.customer(customer).value();
    }
}
