package io.duly.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whether lists and figures show people what is theirs, and nothing else. */
class OwnListsE2E {

    @SuppressWarnings("NullAway.Init")
    private static TwoTeams teams;

    @BeforeAll
    static void two_teams_at_work() {
        teams = TwoTeams.working();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/deals?limit=500",
                "/api/overdue?limit=500",
                "/api/aging?by=customer",
                "/api/aging?by=collector"
            })
    void the_lists_of_salespeople_and_collectors_hold_their_own(String path) {
        var token = path.contains("by=collector") ? "\"collector\"" : teams.customer();

        assertThat(teams.duly().as(User.SALESPERSON).get(path).accepted().text())
                .contains(token);
        assertThat(teams.duly().as(User.COLLECTOR).get(path).accepted().text()).contains(token);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/deals?limit=500",
                "/api/overdue?limit=500",
                "/api/overdue?collector=collector",
                "/api/escalation-steps?limit=500"
            })
    void the_lists_of_others_are_empty(String path) {
        for (var stranger : new Colleague[] {teams.otherSalesperson(), teams.otherCollector()}) {
            var list = teams.duly().as(stranger).get(path).accepted();
            assertThat(list.at("/items").size()).as(path).isZero();
            assertThat(list.at("/next").isNull()).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/aging", "/api/aging?by=customer", "/api/aging?asOf=2026-02-20"})
    void the_figures_of_others_are_not_there(String path) {
        for (var stranger : new Colleague[] {teams.otherSalesperson(), teams.otherCollector()}) {
            var figures = teams.duly().as(stranger).get(path).accepted();
            assertThat(figures.at("/rows").size()).as(path).isZero();
        }
    }

    @Test
    void a_day_of_others_is_empty() {
        var day = teams.duly().as(teams.otherSalesperson()).get("/api/prevention/today?owner=salesperson");

        assertThat(day.accepted().at("/items").size()).isZero();
    }

    @Test
    void a_salesperson_opens_no_deal_with_a_customer_of_somebody_else() {
        var deal = SharedDuly.id("a deal with somebody else's customer");
        var body = """
                {"customerId": "%s", "title": "mine now", "value": {"amount": "1.00", "currency": "EUR"},
                 "openedOn": "2026-03-02"}""".formatted(teams.customer());

        teams.duly()
                .as(teams.otherSalesperson())
                .put("/api/deals/" + deal, body)
                .refusedWith(403);
        teams.duly().as(User.AUDITOR).get("/api/deals/" + deal).refusedWith(404);
    }

    @Test
    void a_salesperson_opens_no_deal_in_the_name_of_somebody_else() {
        var deal = SharedDuly.id("a deal in somebody else's name");
        var body = """
                {"customerId": "%s", "title": "hers", "value": {"amount": "1.00", "currency": "EUR"},
                 "openedOn": "2026-03-02", "salesperson": "tina"}""".formatted(teams.customer());

        teams.duly().as(User.SALESPERSON).put("/api/deals/" + deal, body).refusedWith(403);
    }
}
