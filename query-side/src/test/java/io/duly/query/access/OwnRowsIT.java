package io.duly.query.access;

import static io.duly.query.testing.Playbooks.CHECK;
import static io.duly.query.testing.Playbooks.day;
import static org.assertj.core.api.Assertions.assertThat;

import io.duly.access.Ownership;
import io.duly.access.Ownership.Owner;
import io.duly.access.Viewer;
import io.duly.events.shared.Origin;
import io.duly.events.shared.Role;
import io.duly.events.shared.UserName;
import io.duly.query.testing.BookedDeal;
import io.duly.query.testing.Deals;
import io.duly.query.testing.Http;
import io.duly.query.testing.QuerySideUnderTest;
import io.duly.query.testing.SeenBy;
import io.duly.stored.Provenance;
import io.duly.testing.Colleagues;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/**
 * Sam sells deal 1 to customer 1, whom Cora looks after. Tina sells deal 2 to customer 2, whom Carl looks after, and
 * registered customer 3, to whom nobody has sold anything and whom nobody looks after.
 */
class OwnRowsIT {

    private static final LocalDate ISSUED = LocalDate.of(2026, 3, 1);
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 20);

    @SuppressWarnings("NullAway.Init")
    private static QuerySideUnderTest querySide;

    @SuppressWarnings("NullAway.Init")
    private static Http http;

    @BeforeAll
    static void two_of_each() {
        querySide = QuerySideUnderTest.whole();
        http = new Http(querySide.port());
        querySide.at(Instant.parse("2026-03-20T07:00:00Z"));
        querySide.recordBecause(Map.of(Provenance.ACTOR, "sam"), Deals.registered(1, "Anna"));
        querySide.recordBecause(
                Map.of(Provenance.ACTOR, "tina"), Deals.registered(2, "Boris"), Deals.registered(3, "Clara"));
        querySide.record(Deals.published(), Deals.assigned(1, "cora"), Deals.assigned(2, "carl"));
        for (int number = 1; number <= 2; number++) {
            var deal = new BookedDeal(number, number, "EUR");
            querySide.record(
                    deal.opened(ISSUED, number == 1 ? "sam" : "tina", "1000", Origin.ENTERED),
                    deal.plans(day(CHECK, ISSUED)),
                    deal.signed(ISSUED),
                    deal.invoiced(1, ISSUED, number + "00.00", TODAY.minusDays(4)),
                    deal.took(Deals.CALL, 1, 1, TODAY));
        }
        querySide.awaitViews();
    }

    @AfterAll
    static void stop() {
        querySide.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SALESPERSON sam | 1",
                "SALESPERSON tina | 2",
                "SALESPERSON sam tina | 1,2",
                "SALESPERSON cora | ''",
                "COLLECTOR cora | 1",
                "COLLECTOR carl | 2",
                "COLLECTOR cora carl | 1,2",
                "COLLECTOR sam | ''",
                "COLLECTOR nobody | ''",
            })
    void every_list_of_deals_shows_ones_own_and_no_other(String seenBy, String deals) {
        var expected = Arrays.stream(deals.split(","))
                .filter(number -> !number.isEmpty())
                .map(number -> "deal " + number)
                .collect(Collectors.toSet());

        for (var path : List.of("/api/overdue", "/api/escalation-steps")) {
            assertThat(texts(seen(path, seenBy), "dealTitle")).as(path).isEqualTo(expected);
        }
        assertThat(texts(seen("/api/deals", seenBy), "title")).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"SALESPERSON sam | sam", "SALESPERSON tina | tina", "SALESPERSON cora | ''"})
    void what_there_is_to_do_today_is_about_ones_own_deals(String seenBy, String salesperson) {
        assertThat(texts(seen("/api/prevention/today", seenBy), "salesperson"))
                .isEqualTo(salesperson.isEmpty() ? Set.of() : Set.of(salesperson));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "COLLECTOR cora | cora",
                "COLLECTOR carl | carl",
                "COLLECTOR cora carl | cora,carl",
                "COLLECTOR sam | ''",
                "HEAD_OF_COLLECTIONS hugo | cora,carl",
            })
    void a_collector_has_the_steps_of_their_own_customers_to_do(String seenBy, String collectors) {
        var expected = collectors.isEmpty() ? Set.of() : Set.of(collectors.split(","));

        assertThat(texts(seen("/api/prevention/today", seenBy), "collector")).isEqualTo(expected);
        assertThat(texts(seen("/api/prevention/today", seenBy), "type"))
                .isEqualTo(collectors.isEmpty() ? Set.of() : Set.of("STEP"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SALESPERSON sam | 100.00",
                "COLLECTOR carl | 200.00",
                "COLLECTOR cora carl | 300.00",
            })
    void figures_add_up_ones_own_alone(String seenBy, String open) {
        assertThat(seen("/api/aging", seenBy).at("/rows/0/total/amount").asString())
                .isEqualTo(open);
        assertThat(seen("/api/aging?by=collector", seenBy).at("/rows").size()).isEqualTo(open.equals("300.00") ? 2 : 1);
        assertThat(taken(seen("/api/escalation-steps/summary", seenBy))).isEqualTo(open.equals("300.00") ? 2 : 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"SALESPERSON cora", "COLLECTOR sam"})
    void whoever_has_nothing_sees_no_figure(String seenBy) {
        assertThat(seen("/api/aging", seenBy).at("/rows").size()).isZero();
        assertThat(taken(seen("/api/escalation-steps/summary", seenBy))).isZero();
    }

    @Test
    void what_became_of_actions_is_told_of_ones_own_deals() {
        var path = "/api/prevention/discipline?from=2026-03-01&to=2026-03-31";

        assertThat(texts(seen(path, "SALESPERSON sam"), "salespeople", "salesperson"))
                .containsExactly("sam");
        assertThat(texts(seen(path, "SALESPERSON tina"), "salespeople", "salesperson"))
                .containsExactly("tina");
        assertThat(texts(seen(path, "SALESPERSON cora"), "salespeople", "salesperson"))
                .isEmpty();
    }

    @Test
    void the_effect_is_told_of_ones_own_deals() {
        var path = "/api/prevention/effect?from=2026-03-01&to=2026-03-31";

        assertThat(seen(path, "SALESPERSON sam tina").at("/all/deals").asInt()).isEqualTo(2);
        assertThat(seen(path, "SALESPERSON sam").at("/all/deals").asInt()).isEqualTo(1);
        assertThat(seen(path, "SALESPERSON cora").at("/all/deals").asInt()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "SALESPERSON, sam, 1, SELF",
        "SALESPERSON, sam, 2, SOMEBODY_ELSE",
        "SALESPERSON, tina, 3, SELF",
        "SALESPERSON, sam, 3, SOMEBODY_ELSE",
        "SALESPERSON, sam, 9, NOBODY",
        "COLLECTOR, cora, 1, SELF",
        "COLLECTOR, cora, 2, SOMEBODY_ELSE",
        "COLLECTOR, cora, 3, SOMEBODY_ELSE",
        "COLLECTOR, cora, 9, NOBODY",
    })
    void a_customer_belongs_to_who_sells_to_it_registered_it_or_looks_after_it(
            Role role, String name, int customer, Owner owner) {
        var owners = querySide.get(Ownership.class);

        assertThat(owners.of(Deals.customer(customer), Viewer.alone(UserName.of(name), role)))
                .isEqualTo(owner);
    }

    @ParameterizedTest
    @CsvSource({
        "SALESPERSON, sam, 1, SELF",
        "SALESPERSON, sam, 2, SOMEBODY_ELSE",
        "COLLECTOR, carl, 2, SELF",
        "COLLECTOR, carl, 1, SOMEBODY_ELSE",
        "COLLECTOR, carl, 9, NOBODY",
    })
    void a_deal_belongs_to_who_sells_it_or_looks_after_its_customer(Role role, String name, int deal, Owner owner) {
        var owners = querySide.get(Ownership.class);

        assertThat(owners.of(Deals.deal(deal), Viewer.alone(UserName.of(name), role)))
                .isEqualTo(owner);
    }

    @Test
    void the_work_of_an_absent_collector_is_asked_for_by_the_name_of_the_substitute() {
        var staff = querySide.get(Colleagues.class);
        assertThat(texts(http.json("/api/overdue?collector=carl"), "dealTitle")).containsExactly("deal 2");

        staff.standsInFor("carl", "cora");
        try {
            assertThat(texts(http.json("/api/overdue?collector=carl"), "dealTitle"))
                    .containsOnly("deal 1", "deal 2");
            assertThat(texts(http.json("/api/escalation-steps?collector=carl"), "dealTitle"))
                    .containsOnly("deal 1", "deal 2");
            assertThat(http.json("/api/overdue?collector=cora")
                            .at("/items/0/substitute")
                            .asString())
                    .isEqualTo("carl");
        } finally {
            staff.allAreBack();
        }
    }

    private static JsonNode seen(String path, String seenBy) {
        var answer = http.send("GET", path, SeenBy.HEADER, seenBy);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return Http.json(answer);
    }

    private static long taken(JsonNode summary) {
        return summary.valueStream()
                .mapToLong(step -> step.at("/taken").asLong())
                .sum();
    }

    private static Set<String> texts(JsonNode page, String field) {
        return texts(page, "items", field);
    }

    private static Set<String> texts(JsonNode page, String list, String field) {
        return page.at("/" + list)
                .valueStream()
                .map(item -> item.at("/" + field).asString())
                .collect(Collectors.toSet());
    }
}
