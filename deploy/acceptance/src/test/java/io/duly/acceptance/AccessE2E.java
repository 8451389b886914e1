package io.duly.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Who may do what, on the Duly to which the story is told. */
class AccessE2E {

    @SuppressWarnings("NullAway.Init")
    private static Story story;

    @BeforeAll
    static void tell() {
        story = Story.told();
    }

    @Test
    void an_auditor_changes_nothing() {
        story.duly
                .as(User.AUDITOR)
                .put("/api/customers/" + Story.CUSTOMER + "/name", """
                        {"name": "Changed by an auditor"}""")
                .refusedWith(403);
    }

    @Test
    void only_operators_and_auditors_read_the_admin_pages() {
        assertThat(List.of(User.values()))
                .filteredOn(user ->
                        story.duly.as(user).get("/api/admin/projections").status() != 403)
                .containsExactly(User.AUDITOR, User.OPERATOR);
    }

    @Test
    void only_an_operator_changes_anything_there() {
        assertThat(List.of(User.values()))
                .filteredOn(user -> story.duly
                                .as(user)
                                .put("/api/admin/projections/nothing/rebuild")
                                .status()
                        != 403)
                .containsExactly(User.OPERATOR);
    }

    @Test
    void the_figures_of_the_whole_company_are_not_for_salespeople_and_collectors() {
        assertThat(List.of(User.values()))
                .filteredOn(
                        user -> story.duly.as(user).get("/actuator/prometheus").status() == 403)
                .containsExactly(User.SALESPERSON, User.COLLECTOR);
    }

    @Test
    void a_monitor_reads_the_metrics_and_nothing_else() {
        var monitor = story.duly.as(User.MONITOR);

        monitor.get("/actuator/prometheus").accepted();
        for (var path : List.of("/api/deals", "/api/overdue", "/api/users", "/api/admin/projections")) {
            monitor.get(path).refusedWith(403);
        }
    }

    @Test
    void nobody_gets_in_without_a_password() {
        story.duly.anonymous().get("/api/deals").refusedWith(401);
        story.duly.anonymous().get("/actuator/prometheus").refusedWith(401);
    }

    @Test
    void health_needs_no_password() {
        story.duly.anonymous().get("/actuator/health").accepted();
    }
}
