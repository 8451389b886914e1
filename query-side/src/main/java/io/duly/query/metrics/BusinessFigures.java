package io.duly.query.metrics;

import io.duly.events.shared.Stage;
import io.duly.query.escalation.StepCounts.StepCount;
import io.duly.query.pause.PauseScope;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How the business stands, as far as the views know it.
 *
 * @param receivables by currency
 * @param pauses that stand today, by what waits
 */
record BusinessFigures(
        SortedMap<String, ReceivableFigures> receivables,
        Map<Stage, Long> deals,
        List<StepCount> steps,
        PreventionFigures prevention,
        Map<PauseScope, Long> pauses,
        DisputeFigures disputes,
        ContactFigures contacts,
        PromiseFigures promises,
        PlanFigures plans) {

    BusinessFigures {
        receivables = new TreeMap<>(receivables);
        deals = Map.copyOf(deals);
        steps = List.copyOf(steps);
        pauses = Map.copyOf(pauses);
    }
}
