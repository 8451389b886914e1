package io.duly.query.metrics;

import static java.util.stream.Collectors.toMap;

import io.duly.query.day.CreditorDay;
import io.duly.query.effect.PaidByCoverage;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What came of prevention. It takes a look at every action and at a year of deals, so it is read less often. */
@Component
class PreventionResults {

    private static final String SETTLED = """
            select status, count(*) from query.prevention_action_on(:today)
            where status in ('DONE', 'DONE_LATE', 'MISSED', 'WAIVED')
            group by 1
            """;

    /**
     * @param actions that were settled, ever, by their status
     * @param deals of the last twelve months
     */
    record Figures(Map<String, Long> actions, List<PaidByCoverage.Group> deals) {

        Figures {
            actions = Map.copyOf(actions);
            deals = List.copyOf(deals);
        }
    }

    private final JdbcClient database;
    private final PaidByCoverage paid;
    private final CreditorDay day;

    PreventionResults(JdbcClient database, PaidByCoverage paid, CreditorDay day) {
        this.database = database;
        this.paid = paid;
        this.day = day;
    }

    Figures read() {
        return new Figures(settledActions(), paid.ofLastYear());
    }

    private Map<String, Long> settledActions() {
        return database
                .sql(SETTLED)
                .param("today", day.today())
                .query((row, _) -> Map.entry(row.getString(1), row.getLong(2)))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
