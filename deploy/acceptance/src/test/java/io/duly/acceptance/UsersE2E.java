package io.duly.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** An operator's work with users, and the work of a colleague who is away. */
class UsersE2E {

    private static final String ABSENCE = """
            {"from": "%s", "until": "2026-03-31", "substitute": "%s"}""";

    @SuppressWarnings("NullAway.Init")
    private static TwoTeams teams;

    @SuppressWarnings("NullAway.Init")
    private static Api operator;

    @BeforeAll
    static void somebody_to_operate() {
        teams = TwoTeams.working();
        operator = teams.duly().as(User.OPERATOR);
    }

    @Test
    void a_user_who_was_added_works_with_the_new_password() {
        var dora = Colleague.joins(teams.duly(), "dora", User.COLLECTOR, "west");

        var self = teams.duly().as(dora).get("/api/users/me").accepted();
        assertThat(self.at("/me/role").asString()).isEqualTo("COLLECTOR");
        assertThat(self.at("/me/team").asString()).isEqualTo("west");
    }

    @Test
    void the_same_user_added_again_changes_nothing() {
        var emil = Colleague.joins(teams.duly(), "emil", User.COLLECTOR, "west");
        operator.put("/api/admin/users/emil", """
                {"role": "COLLECTOR", "displayName": "emil", "team": "west"}""").accepted();

        teams.duly().as(emil).get("/api/users/me").accepted();
    }

    @Test
    void a_disabled_user_is_out_at_once_and_comes_back_with_the_old_password() {
        var fanny = Colleague.joins(teams.duly(), "fanny", User.SALESPERSON, "west");
        teams.duly().as(fanny).get("/api/deals").accepted();

        operator.put("/api/admin/users/fanny/disabling").accepted();
        teams.duly().as(fanny).get("/api/deals").refusedWith(401);

        operator.put("/api/admin/users/fanny/enabling").accepted();
        teams.duly().as(fanny).get("/api/deals").accepted();
    }

    @Test
    void the_old_password_is_no_longer_good_after_a_new_one() {
        var gero = Colleague.joins(teams.duly(), "gero", User.SALESPERSON, "west");
        teams.duly().as(gero).get("/api/deals").accepted();

        operator.post("/api/admin/users/gero/password").accepted();
        teams.duly().as(gero).get("/api/deals").refusedWith(401);
    }

    @Test
    void people_choose_a_password_of_their_own() {
        var hella = Colleague.joins(teams.duly(), "hella", User.SALESPERSON, "west");
        var chosen = new Colleague("hella", "a password that she chose");
        var body = """
                {"current": "%s", "next": "%s"}""";

        teams.duly()
                .as(hella)
                .put("/api/users/me/password", body.formatted("a wrong one", chosen.password()))
                .refusedWith(422);
        teams.duly()
                .as(hella)
                .put("/api/users/me/password", body.formatted(hella.password(), "short"))
                .refusedWith(422);
        teams.duly()
                .as(hella)
                .put("/api/users/me/password", body.formatted(hella.password(), chosen.password()))
                .accepted();

        teams.duly().as(chosen).get("/api/users/me").accepted();
    }

    @Test
    void the_last_operator_cannot_lock_everybody_out() {
        var refused = operator.put("/api/admin/users/operator/disabling").refusedWith(422);

        assertThat(refused.at("/reason").asString()).isEqualTo("LAST_OPERATOR");
    }

    @Test
    void a_role_that_is_none_is_refused_by_name() {
        var refused = operator.put("/api/admin/users/king", """
                {"role": "KING", "displayName": "King"}""").refusedWith(400);

        assertThat(refused.at("/errors/0/field").asString()).isEqualTo("role");
    }

    @Test
    void no_list_of_users_has_a_hash() {
        assertThat(operator.get("/api/admin/users").accepted().text())
                .contains("carl")
                .doesNotContain("$2");
        assertThat(operator.get("/api/users").accepted().text())
                .contains("carl")
                .doesNotContain("$2");
    }

    @Test
    void the_work_of_an_absent_collector_shows_with_the_substitute_until_they_are_back() {
        var head = teams.duly().as(User.HEAD_OF_COLLECTIONS);
        var substitute = teams.duly().as(teams.otherCollector());
        assertThat(substitute.get("/api/overdue").at("/items").size()).isZero();

        head.put("/api/users/collector/absence", ABSENCE.formatted("2026-03-01", "carl"))
                .accepted();
        try {
            assertThat(substitute.get("/api/overdue").text())
                    .contains(teams.deal())
                    .contains("\"substitute\":\"carl\"");
            assertThat(substitute.get("/api/overdue?collector=carl").text()).contains(teams.deal());
            substitute.get(teams.dealPath()).accepted();
            assertThat(head.get("/api/overdue?collector=carl").text()).contains(teams.deal());
        } finally {
            head.delete("/api/users/collector/absence").accepted();
        }
        assertThat(substitute.get("/api/overdue").at("/items").size()).isZero();
        substitute.get(teams.dealPath()).refusedWith(403);
    }

    @Test
    void nobody_stands_in_who_could_not_do_the_work() {
        var head = teams.duly().as(User.HEAD_OF_COLLECTIONS);
        for (var unfit : new String[] {"collector", "auditor", "tina", "nobody-at-all"}) {
            var refused = head.put("/api/users/collector/absence", ABSENCE.formatted("2026-03-01", unfit))
                    .refusedWith(422);
            assertThat(refused.at("/reason").asString()).as(unfit).isEqualTo("SUBSTITUTE_UNFIT");
        }
    }

    @Test
    void an_absence_does_not_end_before_it_begins() {
        var refused = teams.duly()
                .as(User.COLLECTOR)
                .put("/api/users/collector/absence", ABSENCE.formatted("2026-04-01", "carl"))
                .refusedWith(400);

        assertThat(refused.at("/errors/0/field").asString()).isEqualTo("until");
    }
}
