package io.duly.query.escalation;

import io.duly.access.Sight;
import io.duly.events.shared.StepId;
import io.duly.query.access.OwnRows;
import io.duly.query.sql.Conditions;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts how often each step was taken and left out. */
@Component
public class StepCounts {

    /** Published steps are counted even when nobody took them; decided ones even when the policy is not known here. */
    private static final String COUNTS = """
            with decided as (
                select step, offset_days,
                       count(*) filter (where taken) as taken,
                       count(*) filter (where not taken) as skipped
                from query.escalation_step s
                %s
                group by step, offset_days
            ), published as (
                select distinct step, offset_days from query.policy_step
            )
            select step, offset_days, coalesce(taken, 0) as taken, coalesce(skipped, 0) as skipped
            from published full join decided using (step, offset_days)
            order by offset_days, step
            """;

    /** How often one step was taken and left out. */
    public record StepCount(StepId step, int offsetDays, long taken, long skipped) {}

    private final JdbcClient jdbc;

    StepCounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All that were ever decided; every published step is there. */
    public List<StepCount> count() {
        return count(new Conditions("true"));
    }

    /** Those that somebody sees, by the day of the decision, both ends included; every published step is there. */
    public List<StepCount> count(Sight sight, @Nullable LocalDate from, @Nullable LocalDate to) {
        var conditions = new Conditions("true")
                .and("s.decided_on >= :from", "from", from)
                .and("s.decided_on <= :to", "to", to);
        return count(OwnRows.narrowDeals(conditions, sight, "s"));
    }

    private List<StepCount> count(Conditions decided) {
        return jdbc.sql(COUNTS.formatted(decided.sql()))
                .params(decided.parameters())
                .query((row, _) -> new StepCount(
                        new StepId(row.getString("step")),
                        row.getInt("offset_days"),
                        row.getLong("taken"),
                        row.getLong("skipped")))
                .list();
    }
}
