package io.duly.query.worklist;

import static io.duly.query.worklist.TodayFixture.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import io.duly.events.shared.Role;
import io.duly.query.testing.Http;
import io.duly.query.testing.QuerySideUnderTest;
import io.duly.testing.Colleagues;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class TodayFormIT {

    private static QuerySideUnderTest querySide;
    private static Http http;

    @BeforeAll
    static void a_day() {
        querySide = QuerySideUnderTest.whole();
        http = new Http(querySide.port());
        TodayFixture.happen(querySide);
        querySide.get(Colleagues.class).works(Role.SALESPERSON, "sam", "tina", "ulla", "vera", "walter");
        querySide.get(Colleagues.class).areCalled(Map.of("sam", "Sam Smith"));
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
    void each_item_has_the_same_fields_in_the_same_order_whatever_its_kind() {
        assertThat(http.json("/api/prevention/today").propertyNames())
                .containsExactly("on", "items", "more", "count", "totals");
        assertThat(items(""))
                .extracting(item -> item.at("/type").asString())
                .contains("ACTION", "COVERAGE_GAP", "CONTACTS_REFUSED");
        assertThat(items(""))
                .allSatisfy(item -> assertThat(item.propertyNames())
                        .containsExactly(
                                "type",
                                "for",
                                "dealId",
                                "dealTitle",
                                "customerId",
                                "customerName",
                                "salesperson",
                                "salespersonName",
                                "collector",
                                "collectorName",
                                "moneyAtStake",
                                "date",
                                "overdue",
                                "action",
                                "step",
                                "onAccount",
                                "refusal",
                                "contact",
                                "missing",
                                "script",
                                "sign",
                                "dispute",
                                "followUp",
                                "promise"));
    }

    @Test
    void what_is_inside_an_item_has_the_same_fields_in_the_same_order() {
        var sams = items("?owner=sam");
        var talk = sams.get(1);

        assertThat(talk.at("/action").propertyNames())
                .containsExactly("action", "stage", "mandatory", "title", "script", "evidence");
        assertThat(talk.at("/contact").propertyNames())
                .containsExactly(
                        "personId",
                        "name",
                        "position",
                        "role",
                        "insteadOf",
                        "insteadOfName",
                        "channel",
                        "rightNow",
                        "preferredTimes",
                        "language",
                        "localTime",
                        "zone",
                        "quietUntil");
        assertThat(talk.at("/contact/channel").propertyNames())
                .containsExactly("channelId", "kind", "messenger", "address");
        assertThat(sams.get(3).at("/sign").propertyNames()).containsExactly("signId", "kind", "words", "raisedAt");
    }

    @Test
    void what_an_item_of_its_kind_cannot_have_is_null() {
        var sams = items("?owner=sam");

        assertThat(nulls(sams.get(2)))
                .containsExactly(
                        "collector",
                        "collectorName",
                        "action",
                        "step",
                        "onAccount",
                        "refusal",
                        "sign",
                        "dispute",
                        "followUp",
                        "promise");
        assertThat(nulls(sams.get(3)))
                .containsExactly(
                        "dealId",
                        "dealTitle",
                        "collector",
                        "collectorName",
                        "action",
                        "step",
                        "onAccount",
                        "refusal",
                        "contact",
                        "missing",
                        "script",
                        "dispute",
                        "followUp",
                        "promise");
        assertThat(nulls(sams.get(1)))
                .containsExactly(
                        "collector",
                        "collectorName",
                        "step",
                        "onAccount",
                        "refusal",
                        "missing",
                        "script",
                        "sign",
                        "dispute",
                        "followUp",
                        "promise");
    }

    private static List<String> nulls(JsonNode item) {
        return item.propertyNames().stream()
                .filter(name -> item.get(name).isNull())
                .toList();
    }

    private static List<JsonNode> items(String query) {
        return List.copyOf(
                http.json("/api/prevention/today" + query).at("/items").values());
    }
}
