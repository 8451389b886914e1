package io.duly.query.effect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.duly.events.playbook.ActionOwner;
import io.duly.events.shared.UserName;
import io.duly.query.effect.DisciplineReport.Counted;
import io.duly.query.effect.DisciplineReport.Counts;
import io.duly.query.effect.DisciplineReport.OfPerson;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DisciplineReportTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final Period PERIOD = new Period(DAY, DAY.plusDays(30));
    private static final SalesTeams TEAMS = new SalesTeams(
            Map.of("north", List.of("sam", "tina"), "south", List.of("tina"), "west", List.of("nobody")));

    @Test
    void a_person_who_works_in_two_teams_counts_in_each() {
        var report =
                report(salesperson("sam", Counts.of(1, 0, 0, 1, 0)), salesperson("tina", Counts.of(2, 0, 0, 0, 0)));

        assertThat(report.teams())
                .extracting(team -> team.name(), team -> team.counts().total())
                .containsExactly(tuple("north", 4L), tuple("south", 2L));
    }

    @Test
    void whoever_works_in_no_team_is_added_up_at_the_end() {
        var report = report(
                salesperson("sam", Counts.of(1, 0, 0, 0, 0)),
                salesperson("ulla", Counts.of(1, 0, 0, 0, 0)),
                salesperson("vera", Counts.of(0, 1, 0, 0, 0)));

        assertThat(report.teams().getLast().team()).isNull();
        assertThat(report.teams().getLast().name()).isEqualTo("no team");
        assertThat(report.teams().getLast().counts().total()).isEqualTo(2);
    }

    @Test
    void what_the_head_of_sales_does_is_no_part_of_a_salespersons_counts() {
        var report = report(
                salesperson("sam", Counts.of(1, 0, 0, 0, 0)),
                new Counted(UserName.of("sam"), ActionOwner.HEAD_OF_SALES, Counts.of(0, 0, 0, 1, 0)),
                new Counted(UserName.of("tina"), ActionOwner.HEAD_OF_SALES, Counts.of(2, 0, 0, 0, 0)));

        assertThat(report.salespeople())
                .containsExactly(new OfPerson(UserName.of("sam"), "sam", Counts.of(1, 0, 0, 0, 0), 0));
        assertThat(report.headOfSales()).isEqualTo(Counts.of(2, 0, 0, 1, 0));
    }

    @Test
    void waivers_of_contacts_are_counted_for_each_salesperson_also_without_any_action() {
        var report = DisciplineReport.add(
                PERIOD,
                DAY,
                List.of(salesperson("tina", Counts.of(1, 0, 0, 0, 0))),
                Map.of(UserName.of("tina"), 2L, UserName.of("sam"), 1L),
                TEAMS,
                UserName::value);

        assertThat(report.salespeople())
                .containsExactly(
                        new OfPerson(UserName.of("sam"), "sam", Counts.NONE, 1),
                        new OfPerson(UserName.of("tina"), "tina", Counts.of(1, 0, 0, 0, 0), 2));
    }

    @Test
    void the_rate_is_that_of_what_was_done_in_time_among_what_was_done_or_missed() {
        assertThat(Counts.of(1, 1, 5, 1, 9).onTimeRate()).isEqualByComparingTo("0.3333");
        assertThat(Counts.of(0, 0, 5, 0, 9).onTimeRate()).isNull();
        assertThat(Counts.of(1, 1, 5, 1, 9).total()).isEqualTo(17);
    }

    private static DisciplineReport report(Counted... counted) {
        return DisciplineReport.add(PERIOD, DAY, List.of(counted), Map.of(), TEAMS, UserName::value);
    }

    private static Counted salesperson(String name, Counts counts) {
        return new Counted(UserName.of(name), ActionOwner.SALESPERSON, counts);
    }
}
