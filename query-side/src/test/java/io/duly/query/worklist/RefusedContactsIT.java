package io.duly.query.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.duly.events.contact.RefusalAnswer;
import io.duly.events.customer.ContactRefusalAnswered;
import io.duly.events.shared.Origin;
import io.duly.events.warning.Clearing;
import io.duly.events.warning.WarningKind;
import io.duly.query.testing.BookedDeal;
import io.duly.query.testing.Contacts;
import io.duly.query.testing.Deals;
import io.duly.query.testing.Http;
import io.duly.query.testing.QuerySideUnderTest;
import io.duly.query.testing.SeenBy;
import io.duly.stored.Provenance;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Seven customers refuse their contacts, and five deals are let out of the negotiation without. */
class RefusedContactsIT {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 20);
    private static final Instant NOW = Instant.parse("2026-03-20T07:00:00Z");
    private static final LocalDate LONG_AGO = TODAY.minusDays(100);

    @SuppressWarnings("NullAway.Init")
    private static QuerySideUnderTest querySide;

    @SuppressWarnings("NullAway.Init")
    private static Http http;

    @BeforeAll
    static void refusals() {
        querySide = QuerySideUnderTest.whole();
        http = new Http(querySide.port());
        querySide.at(NOW.minusSeconds(100L * 24 * 3600));
        for (int customer = 1; customer <= 7; customer++) {
            querySide.record(Deals.registered(customer, "Customer " + customer));
            querySide.recordBecause(
                    Map.of(Provenance.ACTOR, "sam"),
                    Contacts.raised(customer, 1, WarningKind.CONTACTS_REFUSED, LONG_AGO));
        }
        querySide.record(new BookedDeal(1, 1, "RUB").opened(LONG_AGO, "sam", "900", Origin.ENTERED));
        querySide.record(
                answered(2, RefusalAnswer.TALK_MYSELF, null, null),
                answered(3, RefusalAnswer.ASK_FOR_PREPAYMENT, null, null),
                answered(4, RefusalAnswer.WAIVE, "a ministry", TODAY),
                answered(5, RefusalAnswer.WAIVE, "a ministry", TODAY.plusDays(1)),
                Contacts.cleared(6, 1, Clearing.BY_PERSON, "they gave them"));
        querySide.record(
                answered(7, RefusalAnswer.TALK_MYSELF, null, null),
                Contacts.cleared(7, 1, Clearing.CAUSE_GONE, "gone"));
        querySide.at(NOW.minusSeconds(3600));
        querySide.record(Contacts.raised(7, 1, WarningKind.CONTACTS_REFUSED, TODAY));
        waivers();
        querySide.at(NOW);
        querySide.awaitViews();
    }

    @AfterAll
    static void stop() {
        querySide.close();
    }

    @Test
    void a_refusal_stands_in_the_list_of_the_head_of_sales_until_it_is_answered() {
        assertThat(refused("HEAD_OF_SALES hana"))
                .extracting(
                        item -> item.at("/customerName").asString(),
                        item -> item.at("/for").asString(),
                        item -> item.at("/date").asString(),
                        item -> item.at("/refusal/waivedBefore").asString(""))
                .containsExactlyInAnyOrder(
                        tuple("Customer 1", "HEAD_OF_SALES", LONG_AGO.toString(), ""),
                        tuple("Customer 4", "HEAD_OF_SALES", TODAY.toString(), "a ministry"),
                        tuple("Customer 7", "HEAD_OF_SALES", TODAY.toString(), ""));
    }

    @Test
    void it_comes_with_the_choices_and_with_what_is_at_stake() {
        var refusal = refused("HEAD_OF_SALES hana").getFirst();

        assertThat(refusal.at("/refusal").propertyNames())
                .containsExactly("signId", "words", "raisedAt", "waivedBefore", "choices");
        assertThat(refusal.at("/refusal/choices").valueStream().map(JsonNode::asString))
                .containsExactly("TALK_MYSELF", "ASK_FOR_PREPAYMENT", "WAIVE");
        assertThat(refusal.at("/moneyAtStake/currency").asString()).isEqualTo("RUB");
        assertThat(refusal.at("/moneyAtStake/amount").asString()).isEqualTo("912.00");
        assertThat(refusal.at("/salesperson").asString()).isEqualTo("sam");
    }

    @Test
    void on_the_day_to_ask_again_it_comes_back() {
        querySide.at(NOW.plusSeconds(24 * 3600));
        try {
            assertThat(refused("HEAD_OF_SALES hana"))
                    .extracting(item -> item.at("/customerName").asString())
                    .contains("Customer 5");
        } finally {
            querySide.at(NOW);
        }
    }

    @Test
    void it_is_no_work_of_salespeople_and_collectors() {
        assertThat(refused("SALESPERSON sam")).isEmpty();
        assertThat(refused("HEAD_OF_COLLECTIONS hugo")).isEmpty();
    }

    @Test
    void waivers_are_listed_with_names_the_newest_first() {
        var page = waivers("?from=2026-03-11", "HEAD_OF_SALES hana");

        assertThat(List.copyOf(page.at("/items").values()))
                .extracting(
                        item -> item.at("/dealTitle").asString(),
                        item -> item.at("/customerName").asString(),
                        item -> item.at("/salesperson").asString(),
                        item -> item.at("/waivedOn").asString(),
                        item -> item.at("/waivedBy").asString(),
                        item -> item.at("/reason").asString())
                .containsExactly(
                        tuple("deal 25", "Customer 1", "tina", "2026-03-15", "hana", "reason 25"),
                        tuple("deal 24", "Customer 1", "sam", "2026-03-14", "hana", "reason 24"),
                        tuple("deal 23", "Customer 1", "tina", "2026-03-13", "hana", "reason 23"),
                        tuple("deal 22", "Customer 1", "sam", "2026-03-12", "hana", "reason 22"),
                        tuple("deal 21", "Customer 1", "tina", "2026-03-11", "hana", "reason 21"));
    }

    @Test
    void waivers_are_narrowed_to_a_salesperson_and_a_period_and_paged() {
        assertThat(deals(waivers("?salesperson=tina", "AUDITOR aud"))).containsExactly("deal 25", "deal 23", "deal 21");
        assertThat(deals(waivers("?from=2026-03-12&to=2026-03-13", "AUDITOR aud")))
                .containsExactly("deal 23", "deal 22");
        assertThat(deals(waivers("", "SALESPERSON sam"))).containsExactly("deal 24", "deal 22");
        var first = waivers("?limit=2", "AUDITOR aud");
        assertThat(deals(first)).containsExactly("deal 25", "deal 24");
        assertThat(deals(waivers("?limit=2&cursor=" + first.at("/next").asString(), "AUDITOR aud")))
                .containsExactly("deal 23", "deal 22");
    }

    @Test
    void waivers_are_counted_and_added_up_by_currency_and_sorted_by_amount() {
        var page = waivers("?limit=2", "AUDITOR aud");

        assertThat(page.at("/count").asInt()).isEqualTo(5);
        assertThat(page.at("/totals").toString()).isEqualTo("""
                [{"currency":"EUR","count":1,"moneyAtStake":"3.00"},\
                {"currency":"RUB","count":4,"moneyAtStake":"12.00"}]""");
        assertThat(deals(waivers("?sort=amount", "AUDITOR aud")))
                .containsExactly("deal 25", "deal 24", "deal 22", "deal 21", "deal 23");
        var first = waivers("?sort=amount&limit=3", "AUDITOR aud");
        assertThat(deals(waivers(
                        "?sort=amount&limit=3&cursor=" + first.at("/next").asString(), "AUDITOR aud")))
                .containsExactly("deal 21", "deal 23");
        assertThat(deals(waivers("?sort=amount&order=asc", "AUDITOR aud")))
                .containsExactly("deal 23", "deal 21", "deal 22", "deal 24", "deal 25");
    }

    @Test
    void a_period_that_ends_before_it_begins_is_refused() {
        assertThat(http.send("GET", "/api/coverage-waivers?from=2026-03-12&to=2026-03-11")
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void the_report_on_discipline_counts_the_waivers_of_each_salesperson() {
        var report = http.json("/api/prevention/discipline?from=2026-03-12&to=2026-03-15");

        assertThat(List.copyOf(report.at("/salespeople").values()))
                .extracting(
                        person -> person.at("/salesperson").asString(),
                        person -> person.at("/coverageWaivers").asInt())
                .containsExactly(tuple("sam", 2), tuple("tina", 2));
    }

    private static void waivers() {
        IntStream.rangeClosed(21, 25).forEach(number -> {
            var deal = new BookedDeal(number, 1, number == 23 ? "EUR" : "RUB");
            var value = Integer.toString(number - 20);
            querySide.record(deal.opened(LONG_AGO, number % 2 == 0 ? "sam" : "tina", value, Origin.LEDGER));
            querySide.recordBecause(
                    Map.of(Provenance.ACTOR, "hana", Provenance.ROLE, "HEAD_OF_SALES"),
                    deal.contactsWaived(LocalDate.of(2026, 3, number - 10), "reason " + number));
        });
    }

    private static ContactRefusalAnswered answered(
            int customer, RefusalAnswer answer, @Nullable String reason, @Nullable LocalDate askAgainOn) {
        return new ContactRefusalAnswered(
                Deals.customer(customer), Contacts.sign(customer, 1), answer, LONG_AGO, reason, askAgainOn);
    }

    private static List<String> deals(JsonNode page) {
        return page.at("/items")
                .valueStream()
                .map(item -> item.at("/dealTitle").asString())
                .toList();
    }

    private static JsonNode waivers(String query, String seenBy) {
        return Http.json(http.send("GET", "/api/coverage-waivers" + query, SeenBy.HEADER, seenBy));
    }

    private static List<JsonNode> refused(String seenBy) {
        return Http.json(http.send("GET", "/api/prevention/today", SeenBy.HEADER, seenBy))
                .at("/items")
                .valueStream()
                .filter(item -> item.at("/type").asString().equals("CONTACTS_REFUSED"))
                .toList();
    }
}
