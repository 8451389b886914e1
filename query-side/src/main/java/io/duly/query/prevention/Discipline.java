package io.duly.query.prevention;

import io.duly.events.playbook.ActionOwner;
import io.duly.events.shared.UserName;
import io.duly.query.day.CreditorDay;
import io.duly.query.prevention.DisciplineReport.Counts;
import io.duly.query.prevention.DisciplineReport.OfPerson;
import io.duly.query.prevention.DisciplineReport.OfTeam;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts in one statement what became of the actions that were due in a period. */
@Component("preventionDiscipline")
@EnableConfigurationProperties(SalesTeams.class)
class Discipline {

    private static final String COUNTS = """
            select salesperson, owner,
                   count(*) filter (where status = 'DONE') as done,
                   count(*) filter (where status = 'DONE_LATE') as done_late,
                   count(*) filter (where status = 'WAIVED') as waived,
                   count(*) filter (where status in ('MISSED', 'OVERDUE')) as missed,
                   count(*) filter (where status in ('UPCOMING', 'DUE')) as open
            from query.prevention_action_on(:today)
            where due_on between :from and :to and status <> 'NOT_NEEDED'
            group by salesperson, owner
            order by salesperson, owner
            """;

    private record Line(UserName salesperson, ActionOwner owner, Counts counts) {}

    private final JdbcClient jdbc;
    private final SalesTeams teams;
    private final CreditorDay day;

    Discipline(JdbcClient jdbc, SalesTeams teams, CreditorDay day) {
        this.jdbc = jdbc;
        this.teams = teams;
        this.day = day;
    }

    DisciplineReport of(Period period) {
        var today = day.today();
        var lines = lines(period, today);
        var people = lines.stream()
                .filter(line -> line.owner() == ActionOwner.SALESPERSON)
                .map(line -> new OfPerson(line.salesperson(), line.counts()))
                .toList();
        var head = lines.stream()
                .filter(line -> line.owner() == ActionOwner.HEAD_OF_SALES)
                .map(Line::counts)
                .reduce(Counts.NONE, Counts::plus);
        return new DisciplineReport(period.from(), period.to(), today, people, byTeam(people), head);
    }

    private List<Line> lines(Period period, LocalDate today) {
        return jdbc.sql(COUNTS)
                .param("from", period.from())
                .param("to", period.to())
                .param("today", today)
                .query((row, _) -> new Line(
                        new UserName(row.getString("salesperson")),
                        ActionOwner.valueOf(row.getString("owner")),
                        Counts.of(
                                row.getLong("done"),
                                row.getLong("done_late"),
                                row.getLong("waived"),
                                row.getLong("missed"),
                                row.getLong("open"))))
                .list();
    }

    private List<OfTeam> byTeam(List<OfPerson> people) {
        var counts = new TreeMap<String, Counts>();
        var noTeam = Counts.NONE;
        for (var person : people) {
            var theirs = teams.of(person.salesperson().value());
            theirs.forEach(team -> counts.merge(team, person.counts(), Counts::plus));
            noTeam = theirs.isEmpty() ? noTeam.plus(person.counts()) : noTeam;
        }
        var found = new ArrayList<OfTeam>();
        counts.forEach((team, sum) -> found.add(new OfTeam(team, team, sum)));
        if (noTeam.total() > 0) {
            found.add(OfTeam.none(noTeam));
        }
        return found;
    }
}
