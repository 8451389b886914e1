package io.duly.query.metrics;

import static java.util.stream.Collectors.toMap;

import io.duly.events.contact.AttemptOutcome;
import io.duly.events.escalation.StepOwner;
import io.duly.query.day.CreditorDay;
import io.duly.query.metrics.ContactFigures.Steps;
import io.duly.query.metrics.ContactFigures.ToDo;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts attempts and the steps that they carry out, in three statements. */
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

    private static final String TO_DO = """
            select owner, count(*) filter (where decided_on >= :today) as today,
                   count(*) filter (where decided_on < :today) as earlier,
                   min(decided_on) filter (where query.ways_of(action) <> '{}') as oldest
            from query.step_to_do_on(:today)
            group by owner
            """;

    private final JdbcClient database;
    private final CreditorDay day;

    ContactsInViews(JdbcClient database, CreditorDay day) {
        this.database = database;
        this.day = day;
    }

    ContactFigures read() {
        return new ContactFigures(attempts(), steps(), toDo());
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

    private Map<StepOwner, ToDo> toDo() {
        var today = day.today();
        return database
                .sql(TO_DO)
                .param("today", today)
                .query((row, _) -> Map.entry(
                        StepOwner.valueOf(row.getString("owner")),
                        new ToDo(
                                row.getLong("today"),
                                row.getLong("earlier"),
                                age(row.getObject("oldest", LocalDate.class), today))))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Duration age(@Nullable LocalDate since, LocalDate today) {
        return since == null ? Duration.ZERO : Duration.ofDays(Math.max(0, today.toEpochDay() - since.toEpochDay()));
    }
}
