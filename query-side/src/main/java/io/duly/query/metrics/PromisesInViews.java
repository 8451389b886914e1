package io.duly.query.metrics;

import io.duly.query.metrics.PromiseFigures.Promised;
import io.duly.state.promise.PromiseOutcome;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Adds up how promises to pay stand, in one statement however many there are. */
@Component
class PromisesInViews {

    /** Of an open part what is still to come, of any other what could be asked for. */
    private static final String STANDINGS = """
            select currency, state, count(*) as parts,
                   sum(case when state = 'OPEN' then due - paid else due end) as money
            from query.promise_part
            group by 1, 2
            """;

    private final JdbcClient database;

    PromisesInViews(JdbcClient database) {
        this.database = database;
    }

    /** By currency, with a figure for each state. */
    PromiseFigures read() {
        var found = new TreeMap<String, Map<PromiseOutcome, Promised>>();
        database.sql(STANDINGS).query(row -> {
            found.computeIfAbsent(row.getString("currency"), _ -> nothing())
                    .put(
                            PromiseOutcome.valueOf(row.getString("state")),
                            new Promised(row.getLong("parts"), row.getBigDecimal("money")));
        });
        return new PromiseFigures(found);
    }

    private static Map<PromiseOutcome, Promised> nothing() {
        var states = new EnumMap<PromiseOutcome, Promised>(PromiseOutcome.class);
        for (var state : PromiseOutcome.values()) {
            states.put(state, new Promised(0, BigDecimal.ZERO));
        }
        return states;
    }
}
