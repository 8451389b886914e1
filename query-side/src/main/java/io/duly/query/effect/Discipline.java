package io.duly.query.effect;

import io.duly.access.Sight;
import io.duly.events.playbook.ActionOwner;
import io.duly.events.shared.UserName;
import io.duly.query.access.OwnRows;
import io.duly.query.access.StaffNames;
import io.duly.query.day.CreditorDay;
import io.duly.query.effect.DisciplineReport.Counted;
import io.duly.query.effect.DisciplineReport.Counts;
import io.duly.query.sql.Conditions;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts what became of the actions that were due in a period, and the waivers of contacts. */
@Component
@EnableConfigurationProperties(SalesTeams.class)
class Discipline {

    private static final String COUNTS = """
            select salesperson, owner,
                   count(*) filter (where status = 'DONE') as done,
                   count(*) filter (where status = 'DONE_LATE') as done_late,
                   count(*) filter (where status = 'WAIVED') as waived,
                   count(*) filter (where status in ('MISSED', 'OVERDUE')) as missed,
                   count(*) filter (where status in ('UPCOMING', 'DUE')) as open
            from query.prevention_action_on(:today) a
            %s
            group by salesperson, owner
            order by salesperson, owner
            """;

    private static final String WAIVERS = """
            select d.salesperson, count(*) as waivers
            from query.coverage_waiver w
            join query.deal d using (deal_id)
            %s
            group by d.salesperson
            """;

    private final JdbcClient jdbc;
    private final SalesTeams teams;
    private final StaffNames staff;
    private final CreditorDay day;

    Discipline(JdbcClient jdbc, SalesTeams teams, StaffNames staff, CreditorDay day) {
        this.jdbc = jdbc;
        this.teams = teams;
        this.staff = staff;
        this.day = day;
    }

    DisciplineReport report(Sight sight, Period period) {
        var today = day.today();
        return DisciplineReport.add(
                period, today, counted(sight, period, today), waivers(sight, period), teams, staff::of);
    }

    private List<Counted> counted(Sight sight, Period period, LocalDate today) {
        var conditions = new Conditions("a.due_on between :from and :to and a.status <> 'NOT_NEEDED'")
                .with("from", period.from())
                .with("to", period.to())
                .with("today", today);
        OwnRows.narrowDeals(conditions, sight, "a");
        return jdbc.sql(COUNTS.formatted(conditions.sql()))
                .params(conditions.parameters())
                .query((row, _) -> new Counted(
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

    private Map<UserName, Long> waivers(Sight sight, Period period) {
        var conditions = new Conditions("w.waived_on between :from and :to")
                .with("from", period.from())
                .with("to", period.to());
        OwnRows.narrowDeals(conditions, sight, "w");
        return jdbc
                .sql(WAIVERS.formatted(conditions.sql()))
                .params(conditions.parameters())
                .query((row, _) -> Map.entry(new UserName(row.getString("salesperson")), row.getLong("waivers")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
