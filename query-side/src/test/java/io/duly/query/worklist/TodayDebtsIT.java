package io.duly.query.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.duly.query.testing.Http;
import io.duly.query.testing.QuerySideUnderTest;
import io.duly.query.testing.SeenBy;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class TodayDebtsIT {

    @SuppressWarnings("NullAway.Init")
    private static QuerySideUnderTest querySide;

    @SuppressWarnings("NullAway.Init")
    private static Http http;

    @BeforeAll
    static void debts() {
        querySide = QuerySideUnderTest.whole();
        http = new Http(querySide.port());
        TodayDebtsFixture.happen(querySide);
        querySide.awaitViews();
    }

    @AfterAll
    static void stop() {
        querySide.close();
    }

    @Test
    void a_collector_makes_one_call_about_all_debts_of_a_deal_that_are_at_the_same_step() {
        var call = only("call", "COLLECTOR cora", "deal 1");

        assertThat(call.at("/type").asString()).isEqualTo("STEP");
        assertThat(call.at("/for").asString()).isEqualTo("COLLECTOR");
        assertThat(call.at("/collector").asString()).isEqualTo("cora");
        assertThat(call.at("/moneyAtStake/amount").asString()).isEqualTo("150.00");
        assertThat(call.at("/overdue").asBoolean()).isTrue();
        assertThat(call.at("/step").propertyNames())
                .containsExactly(
                        "step", "action", "contactRole", "level", "dueOn", "daysPastDue", "open", "debts", "disputed");
        assertThat(call.at("/step/debts").asInt()).isEqualTo(2);
        assertThat(call.at("/step/daysPastDue").asInt()).isEqualTo(7);
        assertThat(call.at("/contact/name").asString()).isEqualTo("Person 2");
    }

    @Test
    void the_calls_of_a_customer_whom_nobody_looks_after_are_for_the_head_of_collections() {
        assertThat(only("call", "HEAD_OF_COLLECTIONS hugo", "deal 2").at("/for").asString())
                .isEqualTo("HEAD_OF_COLLECTIONS");
    }

    @Test
    void the_head_of_collections_sees_the_teams_steps_and_their_own() {
        assertThat(items("HEAD_OF_COLLECTIONS hugo"))
                .extracting(
                        item -> item.at("/dealTitle").asString(),
                        item -> item.at("/step/step").asString(),
                        item -> item.at("/for").asString())
                .contains(tuple("deal 1", "call", "COLLECTOR"), tuple("deal 4", "hold", "HEAD_OF_COLLECTIONS"));
    }

    @Test
    void only_the_newest_step_of_a_debt_that_a_person_takes_is_to_be_done() {
        assertThat(items("AUDITOR aud"))
                .filteredOn(item -> item.at("/dealTitle").asString().equals("deal 4"))
                .extracting(item -> item.at("/step/step").asString())
                .containsExactly("hold");
    }

    @Test
    void the_head_of_sales_calls_where_the_ladder_asks_for_it() {
        assertThat(only("manager-call", "HEAD_OF_SALES hana", "deal 5")
                        .at("/for")
                        .asString())
                .isEqualTo("HEAD_OF_SALES");
    }

    @Test
    void a_call_that_playbook_and_ladder_both_ask_for_is_one_item() {
        var reminders = items("SALESPERSON sam").stream()
                .filter(item -> item.at("/dealTitle").asString().equals("deal 3"))
                .toList();

        assertThat(reminders)
                .extracting(
                        item -> item.at("/type").asString(),
                        item -> item.at("/action/action").asString(),
                        item -> item.at("/step/step").asString())
                .containsExactly(tuple("ACTION", "remind", "confirm"));
    }

    @Test
    void a_call_that_the_ladder_alone_asks_a_salesperson_for_is_on_their_list() {
        assertThat(only("confirm", "SALESPERSON sam", "deal 6").at("/for").asString())
                .isEqualTo("SALESPERSON");
    }

    @Test
    void a_call_before_the_due_date_is_off_the_list_after_it() {
        querySide.at(Instant.parse("2026-03-23T07:00:00Z"));
        try {
            assertThat(items("SALESPERSON sam"))
                    .extracting(item -> item.at("/step/step").asString())
                    .doesNotContain("confirm");
        } finally {
            querySide.at(TodayDebtsFixture.NOW);
        }
    }

    @Test
    void money_on_account_beside_debts_is_one_task_for_the_collector() {
        var money = items("COLLECTOR cora").stream()
                .filter(item -> item.at("/type").asString().equals("MONEY_ON_ACCOUNT"))
                .toList();

        assertThat(money).hasSize(1);
        var task = money.getFirst();
        assertThat(task.at("/customerName").asString()).isEqualTo("Clara");
        assertThat(task.at("/onAccount").propertyNames()).containsExactly("amount", "owed", "debts");
        assertThat(task.at("/onAccount/amount/amount").asString()).isEqualTo("130.00");
        assertThat(task.at("/onAccount/owed/amount").asString()).isEqualTo("180.00");
        assertThat(task.at("/moneyAtStake/amount").asString()).isEqualTo("130.00");
        assertThat(List.copyOf(task.at("/onAccount/debts").values()))
                .extracting(
                        debt -> debt.at("/dealTitle").asString(),
                        debt -> debt.at("/invoiceNumber").asString(),
                        debt -> debt.at("/open/amount").asString(),
                        debt -> debt.at("/covered").asBoolean())
                .containsExactly(tuple("deal 8", "8-1", "100.00", true), tuple("deal 8", "8-2", "80.00", false));
    }

    @Test
    void a_debt_that_is_covered_is_no_call_and_one_that_is_not_remains_one() {
        assertThat(items("COLLECTOR cora"))
                .filteredOn(item -> item.at("/customerName").asString().equals("Clara"))
                .filteredOn(item -> item.at("/type").asString().equals("STEP"))
                .extracting(item -> item.at("/moneyAtStake/amount").asString())
                .containsExactlyInAnyOrder("80.00", "40.00");
    }

    @Test
    void nobody_reminds_a_customer_of_a_debt_that_is_covered() {
        assertThat(items("SALESPERSON sam"))
                .extracting(item -> item.at("/dealTitle").asString())
                .contains("deal 3")
                .doesNotContain("deal 11");
    }

    @Test
    void money_in_one_currency_covers_nothing_in_another() {
        assertThat(only("call", "COLLECTOR cora", "deal 9")
                        .at("/moneyAtStake/currency")
                        .asString())
                .isEqualTo("USD");
    }

    private static JsonNode only(String step, String seenBy, String deal) {
        var found = items(seenBy).stream()
                .filter(item -> item.at("/dealTitle").asString().equals(deal))
                .filter(item -> item.at("/step/step").asString().equals(step))
                .toList();
        assertThat(found).as("%s of %s", step, deal).hasSize(1);
        return found.getFirst();
    }

    private static List<JsonNode> items(String seenBy) {
        var answer = http.send("GET", "/api/prevention/today", SeenBy.HEADER, seenBy);
        assertThat(answer.statusCode()).isEqualTo(200);
        return List.copyOf(Http.json(answer).at("/items").values());
    }
}
