package io.duly.query.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.duly.query.testing.Deals;
import io.duly.stored.EventJson;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Asks for a deal in the form in which the API shows it. */
class DealAtTest {

    private static final JsonMapper JSON = EventJson.mapper();

    private final JsonNode deal = at("2026-03-20T20:59:59Z", LocalDate.of(2026, 3, 20));

    @Test
    void a_deal_says_which_event_was_the_last_one_known() {
        assertThat(deal.at("/version").asInt()).isEqualTo(6);
        assertThat(deal.at("/lastRecordedAt").asString()).isEqualTo("2026-03-18T06:00:00Z");
    }

    @Test
    void a_deal_says_what_its_money_looked_like_on_a_day() {
        var money = deal.at("/money");

        assertThat(money.at("/open/amount").asString()).isEqualTo("1000.00");
        assertThat(money.at("/overdue/amount").asString()).isEqualTo("600.00");
        assertThat(money.at("/unapplied/amount").asString()).isEqualTo("0.00");
        assertThat(money.at("/instalments/0/daysPastDue").asInt()).isEqualTo(3);
        assertThat(money.at("/instalments/0/bucket").asString()).isEqualTo("D1_30");
        assertThat(money.at("/instalments/0/level").asInt()).isEqualTo(2);
        assertThat(money.at("/instalments/1/bucket").asString()).isEqualTo("NOT_DUE");
    }

    @Test
    void a_settled_instalment_stops_ageing_on_the_value_date_of_its_last_money() {
        var settled = at("2026-04-30T00:00:00Z", LocalDate.of(2026, 4, 30)).at("/money/instalments");

        assertThat(settled.values())
                .extracting(
                        part -> part.at("/settledOn").asString(),
                        part -> part.at("/daysPastDue").asInt())
                .containsExactly(tuple("2026-03-21", 4), tuple("2026-03-21", -24));
    }

    private static JsonNode at(String moment, LocalDate day) {
        var at = Instant.parse(moment);
        return JSON.valueToTree(DealAt.of(Deals.deal(1), at, day, History.until(PaidDeal.history(), at), Map.of()));
    }
}
