package io.duly.query.worklist;

import static io.duly.query.worklist.WorkListFixture.NOW;
import static io.duly.query.worklist.WorkListFixture.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import io.duly.events.contact.AttemptOutcome;
import io.duly.events.shared.Origin;
import io.duly.events.shared.Role;
import io.duly.query.testing.BookedDeal;
import io.duly.query.testing.Contacts;
import io.duly.query.testing.Http;
import io.duly.query.testing.QuerySideUnderTest;
import io.duly.query.testing.SeenBy;
import io.duly.query.testing.Work;
import io.duly.stored.Provenance;
import io.duly.testing.Colleagues;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class TeamListIT {

    @SuppressWarnings("NullAway.Init")
    private static QuerySideUnderTest querySide;

    @SuppressWarnings("NullAway.Init")
    private static Http http;

    /** Cora reaches customer 1, who pays the day after; somebody pays whom nobody turned to. */
    @BeforeAll
    static void work() {
        querySide = QuerySideUnderTest.whole();
        http = new Http(querySide.port());
        querySide.get(Colleagues.class).works(Role.COLLECTOR, "cora", "carl");
        querySide.get(Colleagues.class).standsInFor("carl", "cora");
        WorkListFixture.happen(querySide);
        var as = Map.of(Provenance.ACTOR, "cora", Provenance.ROLE, "COLLECTOR");
        var day = NOW.minusSeconds(5 * 24 * 3600);
        querySide.recordBecause(
                as,
                Contacts.attempted(1, 1, 1, day, AttemptOutcome.NO_ANSWER, null),
                Contacts.attempted(2, 1, 2, day.plusSeconds(600), AttemptOutcome.REACHED, null));
        var paying = new BookedDeal(21, 1, "EUR");
        querySide.record(
                paying.opened(TODAY.minusDays(60), "sam", "1000", Origin.LEDGER),
                paying.invoiced(1, TODAY.minusDays(50), "70.00", TODAY.minusDays(20)),
                paying.paid(1, "70.00", TODAY.minusDays(4)));
        var silent = new BookedDeal(22, 7, "EUR");
        querySide.record(
                silent.opened(TODAY.minusDays(60), "sam", "1000", Origin.LEDGER),
                silent.invoiced(1, TODAY.minusDays(50), "30.00", TODAY.minusDays(20)),
                silent.paid(1, "30.00", TODAY.minusDays(4)));
        querySide.record(Work.claimed(3, "cora", TODAY.minusDays(1)));
        querySide.awaitViews();
    }

    @AfterAll
    static void stop() {
        querySide.close();
    }

    @Test
    void the_load_of_a_person_is_what_their_list_has_in_customers_and_money() {
        var cora = person("cora");
        assertThat(cora.at("/customers").asInt()).isEqualTo(3);
        assertThat(cora.at("/things").asInt()).isEqualTo(3);
        assertThat(cora.at("/atStake/0/currency").asString()).isEqualTo("EUR");
        assertThat(cora.at("/atStake/0/moneyAtStake").asString()).isEqualTo("1400.00");
        assertThat(cora.at("/claimed").asInt()).isEqualTo(1);
        assertThat(cora.at("/oldestDays").asInt()).isZero();
    }

    @Test
    void what_was_handed_over_is_the_load_of_whoever_got_it() {
        assertThat(person("carl").at("/customers").asInt()).isEqualTo(2);
        assertThat(person("carl").at("/atStake/0/moneyAtStake").asString()).isEqualTo("200.00");
    }

    @Test
    void the_work_of_somebody_who_is_away_names_who_does_it() {
        assertThat(person("cora").at("/substitute").asString()).isEqualTo("carl");
        assertThat(person("carl").at("/substitute").isNull()).isTrue();
    }

    @Test
    void the_results_are_attempts_talks_completions_and_the_claims_of_which_nothing_came() {
        var cora = person("cora");
        assertThat(cora.at("/attempts").asInt()).isEqualTo(2);
        assertThat(cora.at("/reached").asInt()).isEqualTo(1);
        assertThat(cora.at("/completed").asInt()).isEqualTo(1);
        assertThat(cora.at("/lapsed").asInt()).isEqualTo(2);
    }

    @Test
    void only_money_of_customers_who_were_turned_to_came_by_that() {
        assertThat(person("cora").at("/moneyIn/0/amount").asString()).isEqualTo("70.00");
        assertThat(person("carl").at("/moneyIn")).isEmpty();
        assertThat(team("/api/worklist/teams").at("/moneyIn/0/amount").asString())
                .isEqualTo("70.00");
    }

    @Test
    void a_period_before_anything_happened_has_no_results() {
        var team = team("/api/worklist/teams?from=2026-01-01&to=2026-01-31");
        assertThat(team.at("/attempts").asInt()).isZero();
        assertThat(team.at("/moneyIn")).isEmpty();
        assertThat(team.at("/customers").asInt()).isEqualTo(5);
    }

    @Test
    void a_period_that_ends_before_it_begins_is_refused() {
        var refused = http.send("GET", "/api/worklist/teams?from=2026-02-01&to=2026-01-31");
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(Http.json(refused).at("/errors/0/field").asString()).isEqualTo("from");
    }

    private static JsonNode person(String name) {
        return StreamSupport.stream(team("/api/worklist/teams").at("/people").spliterator(), false)
                .filter(person -> person.at("/person").asString().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static JsonNode team(String path) {
        return Http.json(http.send("GET", path, SeenBy.HEADER, "HEAD_OF_COLLECTIONS hugo"))
                .at("/teams/0");
    }
}
