package io.duly.query.effect;

import static io.duly.query.testing.Playbooks.CHECK;
import static io.duly.query.testing.Playbooks.CLAUSES;
import static io.duly.query.testing.Playbooks.DOCUMENTS;
import static io.duly.query.testing.Playbooks.FIRST;
import static io.duly.query.testing.Playbooks.REMIND;
import static io.duly.query.testing.Playbooks.TALK;
import static io.duly.query.testing.Playbooks.THANK;
import static io.duly.query.testing.Playbooks.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.duly.events.deal.Outcome;
import io.duly.events.shared.Origin;
import io.duly.events.shared.Stage;
import io.duly.query.testing.BookedDeal;
import io.duly.query.testing.Deals;
import io.duly.query.testing.Http;
import io.duly.query.testing.Playbooks;
import io.duly.query.testing.QuerySideUnderTest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class DisciplineIT {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 20);
    private static final LocalDate DUE = LocalDate.of(2026, 3, 10);
    private static final String MARCH = "/api/prevention/discipline?from=2026-03-01&to=2026-03-31";
    private static final String MAY = "/api/prevention/discipline?from=2026-05-01&to=2026-05-31";
    private static final int GENERATED = 40;

    private static QuerySideUnderTest querySide;
    private static Http http;

    @BeforeAll
    static void some_work() {
        querySide = QuerySideUnderTest.whole(
                "duly.sales.teams.north=sam,tina", "duly.sales.teams.south=ulla,tina", "duly.sales.teams.west=nobody");
        http = new Http(querySide.port());
        querySide.at(Instant.parse("2026-03-20T07:00:00Z"));
        querySide.record(Playbooks.published(FIRST), Deals.registered(1, "Anna"));
        var sams = deal(1, "sam");
        querySide.record(
                sams.plans(
                        day(CHECK, DUE),
                        day(TALK, DUE),
                        day(CLAUSES, DUE),
                        day(DOCUMENTS, TODAY),
                        day(THANK, DUE),
                        day(REMIND, LocalDate.of(2026, 4, 1))),
                sams.did(CHECK, DUE),
                sams.did(TALK, DUE.plusDays(1)),
                sams.did(THANK, DUE),
                sams.waived(CLAUSES, DUE, "their own contract"));
        var tinas = deal(2, "tina");
        querySide.record(
                tinas.plans(day(CHECK, DUE), day(TALK, TODAY.plusDays(2)), day(REMIND, DUE, TODAY)),
                tinas.entered(Stage.CONTRACT));
        var ullas = deal(3, "ulla");
        querySide.record(
                ullas.plans(day(CHECK, DUE), day(REMIND, TODAY.plusDays(1))),
                ullas.did(CHECK, DUE),
                ullas.closed(Outcome.LOST, TODAY));
        var veras = deal(4, "vera");
        querySide.record(veras.plans(day(CHECK, DUE)), veras.did(CHECK, DUE.minusDays(1)));
        IntStream.rangeClosed(1, GENERATED).forEach(DisciplineIT::generated);
        querySide.awaitViews();
    }

    private static BookedDeal deal(int number, String salesperson) {
        var deal = new BookedDeal(number, 1, "EUR");
        querySide.record(deal.opened(DUE.minusDays(9), salesperson, "1000", Origin.ENTERED), deal.pinned(FIRST));
        return deal;
    }

    /** Of Gregor, in a May that lies around today: what becomes of each follows from the number. */
    private static void generated(int number) {
        querySide.at(Instant.parse("2026-05-02T07:00:00Z").plusSeconds(number % 4 * 86_400L));
        var deal = deal(100 + number, "gregor");
        var may = LocalDate.of(2026, 5, 1).plusDays(number % 30);
        var events = new ArrayList<Object>();
        events.add(deal.plans(
                day(CHECK, may),
                day(TALK, may.plusDays(number % 3)),
                day(REMIND, may, number % 2 == 0 ? may.plusDays(4) : null)));
        if (number % 3 == 0) {
            events.add(deal.did(CHECK, may.plusDays(number % 2)));
        }
        if (number % 5 == 0) {
            events.add(deal.entered(Stage.CONTRACT));
        }
        if (number % 7 == 0) {
            events.add(deal.waived(TALK, may, "they asked us not to"));
        }
        if (number % 4 == 0) {
            events.add(deal.closed(number % 8 == 0 ? Outcome.PAID : Outcome.LOST, may.plusDays(number % 3 - 1)));
        }
        querySide.record(events.toArray());
        querySide.at(Instant.parse("2026-03-20T07:00:00Z"));
    }

    @AfterAll
    static void stop() {
        querySide.close();
    }

    @Test
    void each_salesperson_is_told_what_became_of_their_actions() {
        assertThat(http.json(MARCH).at("/salespeople").values())
                .extracting(
                        person -> person.at("/salesperson").asString(),
                        person -> person.at("/doneOnTime").asInt(),
                        person -> person.at("/doneLate").asInt(),
                        person -> person.at("/waived").asInt(),
                        person -> person.at("/missed").asInt(),
                        person -> person.at("/open").asInt(),
                        person -> person.at("/total").asInt(),
                        person -> person.at("/onTimeRate").asDouble())
                .containsExactly(
                        tuple("sam", 1, 1, 1, 0, 1, 4, 0.5),
                        tuple("tina", 0, 0, 0, 3, 0, 3, 0.0),
                        tuple("ulla", 1, 0, 0, 0, 0, 1, 1.0),
                        tuple("vera", 1, 0, 0, 0, 0, 1, 1.0));
    }

    @Test
    void a_team_is_the_sum_of_its_people_and_the_rest_are_in_none() {
        assertThat(http.json(MARCH).at("/teams").values())
                .extracting(
                        team -> team.at("/team").isNull(),
                        team -> team.at("/name").asString(),
                        team -> team.at("/total").asInt(),
                        team -> team.at("/onTimeRate").asDouble())
                .containsExactly(
                        tuple(false, "north", 7, 0.2), tuple(false, "south", 4, 0.25), tuple(true, "no team", 1, 1.0));
    }

    @Test
    void what_the_head_of_sales_does_is_counted_apart() {
        var head = http.json(MARCH).at("/headOfSales");

        assertThat(head.at("/doneOnTime").asInt()).isEqualTo(1);
        assertThat(head.at("/total").asInt()).isEqualTo(1);
    }

    @Test
    void the_day_on_which_an_action_was_due_decides_in_which_period_it_counts() {
        var april = http.json("/api/prevention/discipline?from=2026-04-01&to=2026-04-01");

        assertThat(april.at("/salespeople")).hasSize(1);
        assertThat(april.at("/salespeople/0/open").asInt()).isEqualTo(1);
        assertThat(april.at("/salespeople/0/onTimeRate").isNull()).isTrue();
    }

    @Test
    void the_counts_are_those_of_the_deals_themselves() {
        for (var moment : List.of("2026-05-01T07:00:00Z", "2026-05-12T07:00:00Z", "2026-06-15T07:00:00Z")) {
            querySide.at(Instant.parse(moment));
            var counts = http.json(MAY).at("/salespeople/0");
            var actions = IntStream.rangeClosed(1, GENERATED)
                    .mapToObj(number ->
                            http.json("/api/deals/" + Deals.deal(100 + number).value() + "/prevention"))
                    .flatMap(deal -> deal.at("/actions").values().stream())
                    .filter(action -> action.at("/dueOn").asString().startsWith("2026-05"))
                    .map(action -> action.at("/status").asString())
                    .toList();
            querySide.at(Instant.parse("2026-03-20T07:00:00Z"));

            assertThat(counts.at("/doneOnTime").asLong()).isEqualTo(count(actions, "DONE"::equals));
            assertThat(counts.at("/doneLate").asLong()).isEqualTo(count(actions, "DONE_LATE"::equals));
            assertThat(counts.at("/waived").asLong()).isEqualTo(count(actions, "WAIVED"::equals));
            assertThat(counts.at("/missed").asLong())
                    .as(moment)
                    .isEqualTo(count(actions, Set.of("MISSED", "OVERDUE")::contains));
            assertThat(counts.at("/open").asLong())
                    .as(moment)
                    .isEqualTo(count(actions, Set.of("UPCOMING", "DUE")::contains));
            assertThat(actions).contains("NOT_NEEDED");
        }
    }

    @Test
    void a_question_that_makes_no_sense_is_refused_by_name() {
        for (var wrong : List.of("to=2026-03-01", "from=2026-03-02&to=2026-03-01")) {
            var answer = http.send("GET", "/api/prevention/discipline?" + wrong);

            assertThat(answer.statusCode()).as(wrong).isEqualTo(400);
            assertThat(Http.json(answer).at("/errors/0/field").asString())
                    .as(wrong)
                    .isEqualTo("from");
        }
    }

    private static long count(List<String> statuses, Predicate<String> wanted) {
        return statuses.stream().filter(wanted).count();
    }
}
