package io.duly.query.metrics;

import static java.util.stream.Collectors.toMap;

import io.duly.events.contact.AttemptOutcome;
import io.duly.events.escalation.StepOwner;
import io.duly.query.day.CreditorDay;
import io.duly.query.metrics.ContactFigures.Steps;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts attempts and the steps that they carry out, in two statements. */
@Component
class ContactsInViews {

    private static final String STEPS = """
            select s.owner,
                   count(*) filter (where query.step_state(s, i.open, :today) = 'DUE') as waiting,
                   count(*) filter (where s.done_on <= s.decided_on) as in_time,
                   count(*) filter (where s.done_on > s.decided_on) as late
            from query.escalation_step s
            left join query.instalment i using (instalment_id)
            where s.taken and s.owner <> 'SYSTEM' and (s.done_on is not null or not s.superseded)
            group by s.owner
            """;

    private final JdbcClient database;
    private final CreditorDay day;

    ContactsInViews(JdbcClient database, CreditorDay day) {
        this.database = database;
        this.day = day;
    }

    ContactFigures read() {
        return new ContactFigures(attempts(), steps());
    }

    private Map<AttemptOutcome, Long> attempts() {
        return database
                .sql("select outcome, count(*) from query.contact_attempt group by 1")
                .query((row, _) -> Map.entry(AttemptOutcome.valueOf(row.getString(1)), row.getLong(2)))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private Map<StepOwner, Steps> steps() {
        return database
                .sql(STEPS)
                .param("today", day.today())
                .query((row, _) -> Map.entry(
                        StepOwner.valueOf(row.getString("owner")),
                        new Steps(row.getLong("waiting"), row.getLong("in_time"), row.getLong("late"))))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
