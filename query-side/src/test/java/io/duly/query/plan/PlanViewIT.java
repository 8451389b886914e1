package io.duly.query.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.duly.query.testing.BookedDeal;
import io.duly.query.testing.Contacts;
import io.duly.query.testing.Deals;
import io.duly.query.testing.Http;
import io.duly.query.testing.QuerySideUnderTest;
import io.duly.query.testing.SeenBy;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Anna broke one plan and has another one running; that of Boris was withdrawn. */
class PlanViewIT {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 20);
    private static final LocalDate ISSUED = LocalDate.of(2026, 2, 1);
    private static final LocalDate DUE = TODAY.minusDays(15);
    private static final LocalDate NEXT = TODAY.plusDays(5);

    @SuppressWarnings("NullAway.Init")
    private static QuerySideUnderTest querySide;

    @SuppressWarnings("NullAway.Init")
    private static Http http;

    @BeforeAll
    static void plans() {
        querySide = QuerySideUnderTest.whole();
        http = new Http(querySide.port());
        querySide.at(Instant.parse("2026-03-20T07:00:00Z"));
        querySide.record(Deals.registered(1, "Anna"), Deals.registered(2, "Boris"));
        querySide.record(Deals.assigned(1, "cora"), Deals.assigned(2, "carl"));
        querySide.record(Contacts.known(1, 2, 1).toArray());
        var anna = new BookedDeal(1, 1, "EUR");
        querySide.record(anna.opened(ISSUED), anna.invoiced(1, ISSUED, "100.00", DUE, "400.00", DUE));
        var first = DUE.plusDays(3);
        querySide.record(
                anna.agreed(1, null, DUE, 1, anna.toBePaid("60.00", first), anna.toBePaid("40.00", DUE.plusDays(9))));
        querySide.record(
                anna.partMissed(1, first, "60.00", first.plusDays(2)),
                anna.planBroken(1, first, "100.00", first.plusDays(2)));
        querySide.record(
                anna.agreed(
                        2,
                        Contacts.person(1, 2),
                        DUE.plusDays(7),
                        2,
                        anna.toBePaid("100.00", DUE.plusDays(9)),
                        anna.toBePaid("250.00", NEXT)),
                anna.planCounted(2, 2, "350.00", "100.00", DUE.plusDays(8)),
                anna.partKept(2, DUE.plusDays(9), DUE.plusDays(8)));
        var boris = new BookedDeal(2, 2, "USD");
        querySide.record(boris.opened(ISSUED), boris.invoiced(1, ISSUED, "70.00", DUE));
        querySide.record(boris.agreed(
                1, null, DUE, 1, boris.toBePaid("30.00", NEXT), boris.toBePaid("40.00", NEXT.plusDays(5))));
        querySide.record(boris.planWithdrawn(1, DUE.plusDays(1)));
        querySide.awaitViews();
    }

    @AfterAll
    static void stop() {
        querySide.close();
    }

    @Test
    void the_newest_plan_comes_first_with_how_it_stands() {
        var page = http.json("/api/payment-plans");

        assertThat(page.at("/count").asInt()).isEqualTo(3);
        assertThat(page.at("/items").values())
                .extracting(
                        item -> item.at("/customerName").asString(),
                        item -> item.at("/state").asString(),
                        item -> item.at("/nextOn").asString(""))
                .containsExactly(
                        tuple("Boris", "WITHDRAWN", ""),
                        tuple("Anna", "RUNNING", NEXT.toString()),
                        tuple("Anna", "BROKEN", ""));
    }

    @Test
    void a_plan_says_who_agreed_what_and_how_its_parts_stand() {
        var plan = http.json("/api/payment-plans?state=RUNNING").at("/items/0");

        assertThat(plan.at("/personName").asString()).isEqualTo("Person 2");
        assertThat(plan.at("/collector").asString()).isEqualTo("cora");
        assertThat(plan.at("/dealTitle").asString()).isEqualTo("deal 1");
        assertThat(plan.at("/amount/amount").asString()).isEqualTo("350.00");
        assertThat(plan.at("/paid/amount").asString()).isEqualTo("100.00");
        assertThat(plan.at("/rule/workingDaysLate").asInt()).isEqualTo(1);
        assertThat(plan.at("/covers/0/invoiceNumber").asString()).isEqualTo("1-1");
        assertThat(plan.at("/parts").values())
                .extracting(
                        part -> part.at("/state").asString(),
                        part -> part.at("/keptOn").asString(""))
                .containsExactly(tuple("KEPT", DUE.plusDays(8).toString()), tuple("OPEN", ""));
    }

    @Test
    void a_broken_plan_says_why_and_a_withdrawn_one_for_which_reason() {
        var broken = http.json("/api/payment-plans?state=BROKEN").at("/items/0");
        assertThat(broken.at("/why").asString()).isEqualTo("PARTS_MISSED");
        assertThat(broken.at("/endedOn").asString()).isEqualTo(DUE.plusDays(5).toString());
        assertThat(broken.at("/parts/0/missing/amount").asString()).isEqualTo("60.00");

        var withdrawn = http.json("/api/payment-plans?state=WITHDRAWN").at("/items/0");
        assertThat(withdrawn.at("/withdrawalReason").asString()).isEqualTo("they pay at once");
        assertThat(withdrawn.at("/withdrawnBy").asString()).isNotEmpty();
    }

    @Test
    void the_list_of_plans_is_narrowed_by_collector_customer_and_day() {
        assertThat(states("/api/payment-plans?collector=cora")).containsExactly("RUNNING", "BROKEN");
        assertThat(states("/api/payment-plans?by=" + NEXT)).containsExactly("RUNNING");
        assertThat(states("/api/payment-plans?by=" + NEXT.minusDays(1))).isEmpty();
        assertThat(states("/api/payment-plans?customerId=" + Deals.customer(2).value()))
                .containsExactly("WITHDRAWN");
    }

    @Test
    void the_pages_of_plans_follow_each_other_and_the_totals_are_of_the_whole_list() {
        var first = http.json("/api/payment-plans?limit=2");
        var second = http.json(
                "/api/payment-plans?limit=2&cursor=" + first.at("/next").asString());

        assertThat(first.at("/items")).hasSize(2);
        assertThat(second.at("/items/0/state").asString()).isEqualTo("BROKEN");
        assertThat(second.at("/next").isNull()).isTrue();
        assertThat(second.at("/totals").toString()).isEqualTo("""
                [{"currency":"EUR","count":2,"amount":"450.00","due":"450.00","paid":"100.00"},\
                {"currency":"USD","count":1,"amount":"70.00","due":"70.00","paid":"0.00"}]""");
    }

    @Test
    void a_collector_sees_the_plans_of_their_own_customers() {
        assertThat(states(Http.json(http.send("GET", "/api/payment-plans", SeenBy.HEADER, "COLLECTOR carl"))))
                .containsExactly("WITHDRAWN");
    }

    @Test
    void the_plans_of_a_deal_are_listed_and_those_of_an_unknown_one_are_not_found() {
        assertThat(states("/api/deals/" + new BookedDeal(1, 1, "EUR").dealId().value() + "/payment-plans"))
                .containsExactly("RUNNING", "BROKEN");
        assertThat(http.send("GET", "/api/deals/00000000-0000-0000-0000-0000000000ff/payment-plans")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void the_list_of_what_is_overdue_says_for_what_the_ladder_waits_and_until_when() {
        assertThat(http.json("/api/overdue").at("/items").values())
                .extracting(
                        item -> item.at("/open/amount").asString(),
                        item -> item.at("/promised/amount").asString(),
                        item -> item.at("/promisedUntil").asString(""))
                .containsExactlyInAnyOrder(
                        tuple("100.00", "0.00", ""),
                        tuple("400.00", "250.00", NEXT.plusDays(1).toString()),
                        tuple("70.00", "0.00", ""));
    }

    @Test
    void all_plans_come_as_a_table_when_asked_for() {
        var answer = http.send("GET", "/api/payment-plans", "Accept", "text/csv");

        assertThat(answer.headers().firstValue("Content-Disposition"))
                .hasValueSatisfying(name -> assertThat(name).contains("payment-plans.csv"));
        assertThat(answer.body().lines().skip(1)).hasSize(3);
    }

    private static List<String> states(String path) {
        return states(http.json(path));
    }

    private static List<String> states(JsonNode page) {
        return page.at("/items").values().stream()
                .map(item -> item.at("/state").asString())
                .toList();
    }
}
