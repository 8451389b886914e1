package io.duly.acceptance;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/** Reads answers about escalation steps. */
final class Steps {

    private Steps() {}

    /** The steps of a page of {@code /api/escalation-steps}. */
    static List<JsonNode> in(Answer answer) {
        return List.copyOf(answer.at("/items").values());
    }

    /** How many steps were taken, by days from the due date, in an answer of {@code /api/escalation-steps/summary}. */
    static Map<Integer, Integer> taken(Answer summary) {
        var taken = new TreeMap<Integer, Integer>();
        for (var step : summary.accepted().json()) {
            taken.merge(step.at("/offsetDays").asInt(), step.at("/taken").asInt(), Integer::sum);
        }
        return taken;
    }
}
