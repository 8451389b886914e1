package io.duly.query.worklist;

import static io.duly.query.worklist.TodayFixture.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.duly.events.shared.Role;
import io.duly.query.testing.Http;
import io.duly.query.testing.QuerySideUnderTest;
import io.duly.query.testing.SeenBy;
import io.duly.testing.Colleagues;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class TodayIT {

    private static QuerySideUnderTest querySide;
    private static Http http;

    @BeforeAll
    static void a_day() {
        querySide = QuerySideUnderTest.whole();
        http = new Http(querySide.port());
        TodayFixture.happen(querySide);
        querySide.get(Colleagues.class).works(Role.SALESPERSON, "sam", "tina", "ulla", "vera", "walter");
        querySide.awaitViews();
    }

    @BeforeEach
    void now() {
        querySide.at(NOW);
    }

    @AfterAll
    static void stop() {
        querySide.close();
    }

    @Test
    void a_salesperson_sees_what_is_due_and_overdue_on_their_own_deals() {
        assertThat(items("?owner=sam"))
                .extracting(
                        item -> item.at("/type").asString(),
                        item -> item.at("/action/action").asString(),
                        item -> item.at("/date").asString(),
                        item -> item.at("/overdue").asBoolean())
                .containsExactly(
                        tuple("ACTION", "check-company", "2026-03-18", true),
                        tuple("ACTION", "payment-talk", "2026-03-20", false),
                        tuple("COVERAGE_GAP", "", "2026-03-11", false),
                        tuple("WARNING_SIGN", "", "2026-03-11", false),
                        tuple("WARNING_SIGN", "", "2026-03-20", false));
    }

    @Test
    void what_is_due_comes_first_and_of_it_the_most_money_of_each_currency() {
        assertThat(items(""))
                .extracting(
                        item -> item.at("/moneyAtStake/currency").asString(),
                        item -> item.at("/moneyAtStake/amount").asString(),
                        item -> item.at("/date").asString())
                .containsExactly(
                        tuple("EUR", "9000.00", "2026-03-19"),
                        tuple("USD", "20000.00", "2026-03-20"),
                        tuple("EUR", "9000.00", "2026-03-20"),
                        tuple("EUR", "701.00", "2026-03-20"),
                        tuple("EUR", "500.00", "2026-03-18"),
                        tuple("EUR", "500.00", "2026-03-19"),
                        tuple("EUR", "500.00", "2026-03-20"),
                        tuple("EUR", "700.00", "2026-03-11"),
                        tuple("EUR", "700.00", "2026-03-11"),
                        tuple("EUR", "1.00", "2026-03-11"));
    }

    @Test
    void once_a_deal_is_invoiced_its_open_amount_is_at_stake() {
        assertThat(items("?owner=ulla").getFirst().at("/moneyAtStake/amount").asString())
                .isEqualTo("500.00");
    }

    @Test
    void an_action_comes_with_its_words_and_the_person_to_say_them_to() {
        var talk = items("?owner=sam").get(1);

        assertThat(talk.at("/customerName").asString()).isEqualTo("Anna");
        assertThat(talk.at("/dealTitle").asString()).isEqualTo("deal 1");
        assertThat(talk.at("/salesperson").asString()).isEqualTo("sam");
        assertThat(talk.at("/for").asString()).isEqualTo("SALESPERSON");
        assertThat(talk.at("/action/script").propertyNames()).containsExactly("ru");
        assertThat(talk.at("/action/script/ru").asString()).isEqualTo("По-русски: The words of payment-talk");
        assertThat(talk.at("/action/evidence").asString()).isEqualTo("NOTE");
        assertThat(talk.at("/contact/name").asString()).isEqualTo("Person 1");
        assertThat(talk.at("/contact/role").asString()).isEqualTo("DECISION_MAKER");
        assertThat(talk.at("/contact/channel/kind").asString()).isEqualTo("MOBILE");
        assertThat(talk.at("/contact/language").asString()).isEqualTo("ru");
        assertThat(talk.at("/contact/insteadOf").isNull()).isTrue();
    }

    @Test
    void a_reminder_is_off_the_list_on_the_day_on_which_it_no_longer_helps() {
        querySide.at(NOW.plusSeconds(4L * 24 * 3600));

        assertThat(items("?owner=ulla")).isEmpty();
    }

    @Test
    void a_gap_opens_by_itself_when_somebody_goes_on_leave() {
        querySide.at(NOW.plusSeconds(3L * 24 * 3600));

        assertThat(items("?owner=tina"))
                .filteredOn(item -> item.at("/type").asString().equals("COVERAGE_GAP"))
                .extracting(
                        item -> item.at("/dealTitle").asString(),
                        item -> item.at("/date").asString())
                .containsExactly(tuple("deal 2", "2026-03-23"), tuple("deal 3", "2026-03-23"));
    }

    @Test
    void a_sign_stays_until_somebody_deals_with_it() {
        assertThat(signs())
                .extracting(
                        sign -> sign.at("/sign/kind").asString(),
                        sign -> sign.at("/moneyAtStake/amount").asString())
                .containsExactly(tuple("OTHER", "700.00"), tuple("CONTACTS_REFUSED", "700.00"));
        querySide.at(NOW.plusSeconds(80L * 24 * 3600));
        assertThat(signs())
                .extracting(sign -> sign.at("/sign/kind").asString())
                .containsExactly("OTHER", "CONTACTS_REFUSED");
    }

    private static List<JsonNode> signs() {
        return items("?owner=sam").stream()
                .filter(item -> item.at("/type").asString().equals("WARNING_SIGN"))
                .toList();
    }

    @Test
    void what_is_done_with_is_nobodys_work() {
        assertThat(items("?owner=vera")).isEmpty();
    }

    @Test
    void a_deal_from_a_ledger_asks_for_no_contacts_but_is_warned_of() {
        assertThat(items("?owner=walter"))
                .extracting(item -> item.at("/type").asString())
                .containsOnly("WARNING_SIGN");
    }

    @Test
    void the_head_of_sales_sees_their_own_work_and_that_of_all_salespeople() {
        assertThat(seen("", "HEAD_OF_SALES hana"))
                .extracting(
                        item -> item.at("/action/action").asString(),
                        item -> item.at("/for").asString(),
                        item -> item.at("/salesperson").asString())
                .contains(
                        tuple("thank", "HEAD_OF_SALES", "tina"),
                        tuple("documents-received", "SALESPERSON", "tina"),
                        tuple("payment-talk", "SALESPERSON", "sam"));
        assertThat(seen("?owner=sam", "HEAD_OF_SALES hana")).isEqualTo(items("?owner=sam"));
    }

    @Test
    void nobody_elses_work_is_on_a_salespersons_list() {
        assertThat(seen("", "SALESPERSON tina")).isEqualTo(items("?owner=tina"));
        assertThat(items("?owner=tina"))
                .extracting(item -> item.at("/action/action").asString())
                .containsExactlyInAnyOrder("documents-received", "check-company");
    }

    @Test
    void an_owner_who_does_not_work_here_is_refused_by_the_name_of_the_parameter() {
        var answer = http.send("GET", "/api/prevention/today?owner=smam");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(Http.json(answer).at("/errors/0/field").asString()).isEqualTo("owner");
    }

    @Test
    void a_list_that_is_cut_off_says_so() {
        var cut = http.json("/api/prevention/today?limit=2");

        assertThat(cut.at("/on").asString()).isEqualTo("2026-03-20");
        assertThat(cut.at("/items")).hasSize(2);
        assertThat(cut.at("/more").asBoolean()).isTrue();
        assertThat(cut.at("/items").values()).isEqualTo(items("").subList(0, 2));
        assertThat(http.json("/api/prevention/today?limit=10").at("/more").asBoolean())
                .isFalse();
    }

    @Test
    void a_question_that_makes_no_sense_is_refused_by_name() {
        for (var wrong : List.of("limit=0", "limit=1001", "owner=%20", "owner=a%20b", "salesperson=sam")) {
            var answer = http.send("GET", "/api/prevention/today?" + wrong);

            assertThat(answer.statusCode()).as(wrong).isEqualTo(400);
            assertThat(Http.json(answer).at("/errors/0/field").asString())
                    .as(wrong)
                    .isEqualTo(wrong.substring(0, wrong.indexOf('=')));
        }
    }

    private static List<JsonNode> seen(String query, String seenBy) {
        var answer = http.send("GET", "/api/prevention/today" + query, SeenBy.HEADER, seenBy);
        assertThat(answer.statusCode()).isEqualTo(200);
        return List.copyOf(Http.json(answer).at("/items").values());
    }

    private static List<JsonNode> items(String query) {
        return List.copyOf(
                http.json("/api/prevention/today" + query).at("/items").values());
    }
}
