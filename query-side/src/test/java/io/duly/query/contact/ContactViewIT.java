package io.duly.query.contact;

import static org.assertj.core.api.Assertions.assertThat;

import io.duly.events.contact.ChannelKind;
import io.duly.events.contact.PersonRole;
import io.duly.query.testing.Contacts;
import io.duly.query.testing.Deals;
import io.duly.query.testing.Http;
import io.duly.query.testing.QuerySideUnderTest;
import io.duly.state.contact.Coverage;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class ContactViewIT {

    private static final Instant NOW = Instant.parse("2026-03-20T07:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 20);
    private static final int COVERED = 1;
    private static final int SHARED = 2;
    private static final int EMPTY = 3;
    private static final int MOVING = 4;

    private static QuerySideUnderTest querySide;
    private static Http http;

    @BeforeAll
    static void some_customers() {
        querySide = QuerySideUnderTest.whole();
        http = new Http(querySide.port());
        querySide.at(NOW);
        for (int customer : new int[] {COVERED, SHARED, EMPTY, MOVING}) {
            querySide.record(Deals.registered(customer, "customer " + customer));
        }
        querySide.record(Contacts.known(COVERED, 3, 3).toArray());
        querySide.record(Contacts.away(COVERED, 2, TODAY.plusDays(3), TODAY.plusDays(9), 3));
        querySide.record(
                Contacts.added(SHARED, 1, PersonRole.DECISION_MAKER),
                Contacts.reachedAt(SHARED, 1, 1, ChannelKind.EMAIL, "office@example.org", null),
                Contacts.added(SHARED, 2, PersonRole.ACCOUNTS_PAYABLE),
                Contacts.reachedAt(SHARED, 2, 1, ChannelKind.EMAIL, "Office@example.org", null));
        querySide.record(Contacts.known(MOVING, 4, 4).toArray());
        querySide.record(
                Contacts.away(MOVING, 1, TODAY, TODAY.plusDays(1), 0),
                Contacts.away(MOVING, 2, TODAY.plusDays(5), TODAY.plusDays(5), 0),
                Contacts.away(MOVING, 3, TODAY.plusDays(5), TODAY.plusDays(6), 0),
                Contacts.left(MOVING, 4, TODAY.plusDays(10)),
                Contacts.left(MOVING, 3, TODAY.plusDays(12)));
        querySide.awaitViews();
    }

    @BeforeEach
    void today() {
        querySide.at(NOW);
    }

    @AfterAll
    static void stop() {
        querySide.close();
    }

    @Test
    void coverage_falls_by_itself_when_somebody_goes_on_leave() {
        querySide.at(NOW.plusSeconds(3L * 24 * 3600));

        var contacts = contacts(COVERED, "");

        assertThat(contacts.at("/level").asString()).isEqualTo("BELOW");
        assertThat(words(contacts, "/missing")).containsExactly("a third person, with 3 channels");
        assertThat(contacts.at("/people/1/reachable").asBoolean()).isFalse();
        assertThat(contacts.at("/people/1/away/substitute").asString())
                .isEqualTo(Contacts.person(COVERED, 3).toString());
        assertThat(levelOn(COVERED, TODAY.plusDays(3))).isEqualTo("BELOW");
    }

    @Test
    void any_day_can_be_asked_for() {
        assertThat(contacts(COVERED, "?on=2026-03-29").at("/level").asString()).isEqualTo("BELOW");
        assertThat(contacts(COVERED, "?on=2026-03-30").at("/level").asString()).isEqualTo("THREE_BY_THREE");
    }

    @Test
    void the_levels_that_are_kept_are_those_of_every_day() {
        var book = querySide.get(ContactBooks.class).of(List.of(Deals.customer(MOVING))).values().stream()
                .findFirst()
                .orElseThrow();

        for (var day = TODAY.minusDays(3); day.isBefore(TODAY.plusDays(20)); day = day.plusDays(1)) {
            assertThat(levelOn(MOVING, day))
                    .as(day.toString())
                    .isEqualTo(Coverage.of(book, day).level().name());
        }
        assertThat(querySide
                        .database()
                        .sql("select distinct level from query.coverage where customer_id = ?")
                        .param(Deals.customer(MOVING).value())
                        .query(String.class)
                        .list())
                .hasSize(3);
    }

    @Test
    void a_channel_that_fails_takes_coverage_with_it_until_it_is_confirmed() {
        querySide.record(Contacts.failed(COVERED, 1, 2, TODAY));
        querySide.awaitViews();
        var fallen = contacts(COVERED, "");
        querySide.record(Contacts.confirmed(COVERED, 1, 2, TODAY));
        querySide.awaitViews();

        assertThat(fallen.at("/level").asString()).isEqualTo("BELOW");
        assertThat(words(fallen, "/missing")).containsExactly("one more channel for the decision maker");
        assertThat(fallen.at("/people/0/channels/1/failure").asString()).isEqualTo("BOUNCED");
        assertThat(contacts(COVERED, "").at("/level").asString()).isEqualTo("THREE_BY_THREE");
    }

    @Test
    void a_customer_without_contacts_is_below() {
        var contacts = contacts(EMPTY, "");

        assertThat(contacts.at("/level").asString()).isEqualTo("BELOW");
        assertThat(contacts.at("/missing")).hasSize(3);
        assertThat(contacts.at("/people")).isEmpty();
        assertThat(levelOn(EMPTY, TODAY)).isEqualTo("BELOW");
    }

    @Test
    void the_version_is_the_customers_own() {
        assertThat(contacts(EMPTY, "").at("/version").asInt()).isZero();
        assertThat(contacts(SHARED, "").at("/version").asInt()).isEqualTo(4);
        assertThat(http.send("GET", path(SHARED)).headers().firstValue("ETag")).contains("\"4\"");
    }

    @Test
    void nobody_knows_the_contacts_of_a_customer_that_is_not_there() {
        assertThat(http.send("GET", path(404)).statusCode()).isEqualTo(404);
    }

    @Test
    void a_question_that_makes_no_sense_is_refused_by_name() {
        for (var wrong : List.of("on=tomorrow", "on=2026-02-30", "on=%2B12026-01-01", "day=2026-03-20", "on=")) {
            var answer = http.send("GET", path(COVERED) + "?" + wrong);

            assertThat(answer.statusCode()).as(wrong).isEqualTo(400);
            assertThat(Http.json(answer).at("/errors/0/field").asString())
                    .as(wrong)
                    .isEqualTo(wrong.substring(0, wrong.indexOf('=')));
        }
    }

    private static JsonNode contacts(int customer, String query) {
        return http.json(path(customer) + query);
    }

    private static String path(int customer) {
        return "/api/customers/" + Deals.customer(customer).value() + "/contacts";
    }

    private static List<String> words(JsonNode contacts, String shortfalls) {
        return contacts.at(shortfalls).values().stream()
                .map(missing -> missing.at("/words").asString())
                .toList();
    }

    private static String levelOn(int customer, LocalDate day) {
        return querySide
                .database()
                .sql("select coalesce((select level from query.coverage_on(:customer, :today)), 'BELOW')")
                .param("customer", Deals.customer(customer).value())
                .param("today", day)
                .query(String.class)
                .single();
    }
}
