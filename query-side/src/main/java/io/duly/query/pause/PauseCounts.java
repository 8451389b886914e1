package io.duly.query.pause;

import static java.util.stream.Collectors.toMap;

import io.duly.query.day.CreditorDay;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts the pauses that stand today. */
@Component
public class PauseCounts {

    private record Count(PauseScope scope, long pauses) {}

    private final JdbcClient jdbc;
    private final CreditorDay day;

    PauseCounts(JdbcClient jdbc, CreditorDay day) {
        this.jdbc = jdbc;
        this.day = day;
    }

    /** What has none is not named. */
    public Map<PauseScope, Long> count() {
        return jdbc
                .sql("""
                        select deal_id is not null as of_deal, instalment_id is not null as in_part,
                               channels is not null as of_channels, count(*) as pauses
                        from query.pause where :today between begins_on and last_day
                        group by 1, 2, 3
                        """)
                .param("today", day.today())
                .query((row, _) -> new Count(
                        PauseScope.of(
                                row.getBoolean("of_deal"), row.getBoolean("in_part"), row.getBoolean("of_channels")),
                        row.getLong("pauses")))
                .list()
                .stream()
                .collect(toMap(Count::scope, Count::pauses));
    }
}
