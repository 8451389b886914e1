package io.duly.query.metrics;

import io.duly.query.metrics.PlanFigures.Planned;
import io.duly.state.plan.PlanOutcome;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Adds up how payment plans stand, in one statement however many there are. */
@Component
class PlansInViews {

    private static final String STANDINGS = """
            select currency, state, count(*) as plans,
                   sum(case when state = 'FULFILLED' then paid else due - paid end) as money
            from query.payment_plan
            group by 1, 2
            """;

    private final JdbcClient database;

    PlansInViews(JdbcClient database) {
        this.database = database;
    }

    /** By currency, with a figure for each state. */
    PlanFigures read() {
        var found = new TreeMap<String, Map<PlanOutcome, Planned>>();
        database.sql(STANDINGS).query(row -> {
            found.computeIfAbsent(row.getString("currency"), _ -> nothing())
                    .put(
                            PlanOutcome.valueOf(row.getString("state")),
                            new Planned(row.getLong("plans"), row.getBigDecimal("money")));
        });
        return new PlanFigures(found);
    }

    private static Map<PlanOutcome, Planned> nothing() {
        var states = new EnumMap<PlanOutcome, Planned>(PlanOutcome.class);
        for (var state : PlanOutcome.values()) {
            states.put(state, new Planned(0, BigDecimal.ZERO));
        }
        return states;
    }
}
