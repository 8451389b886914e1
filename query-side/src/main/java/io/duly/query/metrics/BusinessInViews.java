package io.duly.query.metrics;

import static java.util.stream.Collectors.toMap;

import io.duly.events.shared.Stage;
import io.duly.query.escalation.StepCounts;
import io.duly.query.pause.PauseCounts;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Adds up the views in few statements, however many deals there are. */
@Component
class BusinessInViews {

    private final JdbcClient database;
    private final ReceivablesInViews receivables;
    private final StepCounts steps;
    private final PreventionInViews prevention;
    private final PauseCounts pauses;
    private final DisputesInViews disputes;
    private final ContactsInViews contacts;
    private final PromisesInViews promises;
    private final PlansInViews plans;

    BusinessInViews(
            JdbcClient database,
            ReceivablesInViews receivables,
            StepCounts steps,
            PreventionInViews prevention,
            PauseCounts pauses,
            DisputesInViews disputes,
            ContactsInViews contacts,
            PromisesInViews promises,
            PlansInViews plans) {
        this.database = database;
        this.receivables = receivables;
        this.steps = steps;
        this.prevention = prevention;
        this.pauses = pauses;
        this.disputes = disputes;
        this.contacts = contacts;
        this.promises = promises;
        this.plans = plans;
    }

    BusinessFigures read() {
        return new BusinessFigures(
                receivables.read(),
                deals(),
                steps.count(),
                prevention.read(),
                pauses.count(),
                disputes.read(),
                contacts.read(),
                promises.read(),
                plans.read());
    }

    private Map<Stage, Long> deals() {
        return database
                .sql("select stage, count(*) from query.deal group by 1")
                .query((row, _) -> Map.entry(Stage.valueOf(row.getString(1)), row.getLong(2)))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
