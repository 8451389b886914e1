package io.duly.query.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.duly.events.shared.Role;
import io.duly.events.warning.WarningKind;
import io.duly.query.testing.Contacts;
import io.duly.query.testing.Http;
import io.duly.query.testing.QuerySideUnderTest;
import io.duly.query.testing.SeenBy;
import io.duly.testing.Colleagues;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class WorkListIT {

    private static final String CORA = "COLLECTOR cora";
    private static final String CARL = "COLLECTOR carl";
    private static final String HUGO = "HEAD_OF_COLLECTIONS hugo";

    @SuppressWarnings("NullAway.Init")
    private static QuerySideUnderTest querySide;

    @SuppressWarnings("NullAway.Init")
    private static Http http;

    @BeforeAll
    static void work() {
        querySide = QuerySideUnderTest.whole();
        http = new Http(querySide.port());
        WorkListFixture.happen(querySide);
        querySide.get(Colleagues.class).works(Role.COLLECTOR, "cora", "carl");
        querySide.awaitViews();
    }

    @AfterAll
    static void stop() {
        querySide.close();
    }

    @Test
    void a_collector_sees_their_customers_without_those_put_off_completed_or_handed_over() {
        assertThat(names("/api/worklist", CORA)).containsExactly("Customer 1", "Customer 3", "Customer 2");
        assertThat(names("/api/worklist?owner=cora", HUGO)).containsExactly("Customer 1", "Customer 3", "Customer 2");
    }

    @Test
    void who_got_work_sees_it_in_their_list_and_from_whom_it_came() {
        assertThat(names("/api/worklist", "COLLECTOR carl cora")).containsExactly("Customer 6", "Customer 7");
        var handed = items("/api/worklist", "COLLECTOR carl cora").getFirst();
        assertThat(handed.at("/work/handedOver/0/to").asString()).isEqualTo("carl");
        assertThat(handed.at("/work/handedOver/0/by").asString()).isEqualTo("cora");
        assertThat(handed.at("/work/handedOver/0/reason").asString()).isEqualTo("you know them");
    }

    @Test
    void nobody_sees_by_a_hand_over_what_is_not_theirs_to_see() {
        assertThat(names("/api/worklist", CARL)).containsExactly("Customer 7");
    }

    @Test
    void the_head_sees_the_work_of_the_team_whoever_has_it() {
        assertThat(names("/api/worklist", HUGO))
                .containsExactly("Customer 1", "Customer 3", "Customer 2", "Customer 6", "Customer 7");
    }

    @Test
    void each_reason_for_the_place_is_shown_with_its_points_and_they_add_up() {
        var first = items("/api/worklist", CORA).getFirst();
        assertThat(why(first))
                .extracting(
                        why -> why.at("/reason").asString(),
                        why -> why.at("/points").asInt(),
                        why -> why.at("/words").asString())
                .containsExactly(
                        tuple("AMOUNT", 100, "it is about EUR\u00a01,000.00 in all"),
                        tuple("OVERDUE", 200, "EUR\u00a01,000.00 of it is overdue"),
                        tuple("AGE", 16, "the oldest debt is overdue by 10 days"),
                        tuple("RISK", 16, "the warning signs come to 10 points"),
                        tuple("DUE_TODAY", 100, "it is to be done today"));
        assertThat(first.at("/points").asInt())
                .isEqualTo(why(first).stream()
                        .mapToInt(why -> why.at("/points").asInt())
                        .sum());
    }

    @Test
    void a_debt_in_another_currency_is_measured_by_the_debts_in_that_currency_alone() {
        var roubles = items("/api/worklist", CORA).get(1);
        assertThat(why(roubles).getFirst().at("/points").asInt()).isEqualTo(100);
        assertThat(roubles.at("/owed/0/owed/currency").asString()).isEqualTo("RUB");
    }

    @Test
    void a_line_says_whom_to_ring_at_which_number_their_time_and_the_words() {
        var first = items("/api/worklist", CORA).getFirst();
        assertThat(first.at("/contact/channel/address").asString()).isNotBlank();
        assertThat(first.at("/contact/localTime").asString()).startsWith("10:00");
        assertThat(first.at("/contact/zone").asString()).isEqualTo("Europe/Moscow");
        assertThat(first.at("/words").asString()).isEqualTo("Оплатите счёт 1-1."); // of the ladder, in their language
        assertThat(first.at("/items/0/step/step").asString()).isEqualTo("call");
        assertThat(first.at("/owed/0/limitationOn").asString()).isEqualTo("2029-03-10");
    }

    @Test
    void a_step_for_which_the_ladder_has_no_words_begins_with_what_is_owed_since_when() {
        assertThat(items("/api/worklist", CORA).get(1).at("/words").asString())
                .isEqualTo("RUB\u00a090,000.00 has been due since 12 March 2026. When will it be paid, and is anything"
                        + " missing on your side?");
    }

    @Test
    void the_words_are_russian_where_russian_is_asked_for() {
        var items = Http.json(send("/api/worklist", CORA, "Accept-Language", "ru"));
        assertThat(items.at("/items/1/words").asString())
                .startsWith("90\u00a0000,00\u00a0RUB вы должны были оплатить 12 марта");
        assertThat(items.at("/items/0/why/2/words").asString()).isEqualTo("самый старый долг просрочен на 10 дней");
    }

    @Test
    void a_claim_of_today_is_shown_and_one_of_yesterday_is_over() {
        var lines = items("/api/worklist", CORA);
        assertThat(lines.get(0).at("/work/claimedBy").asString()).isEqualTo("cora");
        assertThat(lines.get(2).at("/work/claimedBy").isNull()).isTrue();
    }

    @Test
    void the_list_goes_on_after_a_page_and_its_count_and_totals_are_of_the_whole() {
        var page = Http.json(send("/api/worklist?limit=2", CORA));
        assertThat(page.at("/count").asInt()).isEqualTo(3);
        assertThat(page.at("/totals/0/moneyAtStake").asString()).isEqualTo("1400.00");
        assertThat(page.at("/totals/1/moneyAtStake").asString()).isEqualTo("90000.00");
        assertThat(names("/api/worklist?limit=2&cursor=" + page.at("/next").asString(), CORA))
                .containsExactly("Customer 2");
    }

    @Test
    void a_customer_who_was_put_off_stands_in_the_list_of_that_day() {
        assertThat(names("/api/worklist?on=2026-03-24", CORA)).containsExactly("Customer 4");
        assertThat(names("/api/worklist?on=2026-03-23", CORA)).isEmpty();
    }

    @Test
    void what_was_to_be_done_on_a_day_that_has_passed_is_not_made_up() {
        var refused = send("/api/worklist?on=2026-03-19", CORA);
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(Http.json(refused).at("/errors/0/field").asString()).isEqualTo("on");
    }

    @Test
    void a_warning_sign_that_is_raised_afterwards_brings_back_what_was_put_off_or_completed() {
        try (var changed = QuerySideUnderTest.whole()) {
            WorkListFixture.happen(changed);
            changed.at(WorkListFixture.NOW.plusSeconds(60));
            changed.record(
                    Contacts.raised(4, 4, WarningKind.RUMOURS_OF_TROUBLE, WorkListFixture.TODAY),
                    Contacts.raised(5, 5, WarningKind.RUMOURS_OF_TROUBLE, WorkListFixture.TODAY));
            changed.awaitViews();
            var page = Http.json(new Http(changed.port()).send("GET", "/api/worklist", SeenBy.HEADER, CORA));
            assertThat(page.at("/items"))
                    .extracting(line -> line.at("/customerName").asString())
                    .contains("Customer 4", "Customer 5");
        }
    }

    @Test
    void the_list_comes_as_a_table_with_a_row_for_each_currency() {
        var table = send("/api/worklist", CORA, "Accept", "text/csv").body();
        assertThat(table.lines())
                .hasSize(4)
                .first()
                .asString()
                .contains("customerName")
                .contains("limitationOn");
    }

    private static List<String> names(String path, String who) {
        return items(path, who).stream()
                .map(line -> line.at("/customerName").asString())
                .toList();
    }

    private static List<JsonNode> items(String path, String who) {
        return list(Http.json(send(path, who)).at("/items"));
    }

    private static List<JsonNode> why(JsonNode line) {
        return list(line.at("/why"));
    }

    private static List<JsonNode> list(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }

    private static HttpResponse<String> send(String path, String who, String... headers) {
        var all = new String[headers.length + 2];
        all[0] = SeenBy.HEADER;
        all[1] = who;
        System.arraycopy(headers, 0, all, 2, headers.length);
        return http.send("GET", path, all);
    }
}
