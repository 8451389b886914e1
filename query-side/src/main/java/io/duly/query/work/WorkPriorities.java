package io.duly.query.work;

import io.duly.events.escalation.Priorities;
import io.duly.stored.EventJson;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Says what weighs how much in the work list: as the newest version of the standard ladder has it, or as usual. */
@Component
public class WorkPriorities {

    private static final String NEWEST = """
            select priorities from query.work_priorities where policy_id = 'standard'
            order by version desc limit 1
            """;

    private final JdbcClient jdbc;

    WorkPriorities(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Priorities current() {
        return jdbc.sql(NEWEST).query((row, _) -> Optional.ofNullable(row.getString("priorities"))).list().stream()
                .flatMap(Optional::stream)
                .map(text -> EventJson.mapper().readValue(text, Priorities.class))
                .findFirst()
                .orElse(Priorities.USUAL);
    }
}
