package io.duly.acceptance;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** The views of a running Duly as its operator handles them. */
record Projections(Api operator) {

    static Projections of(RunningDuly duly) {
        return new Projections(duly.as(User.OPERATOR));
    }

    void rebuildAll() {
        for (var projection : all()) {
            operator.put("/api/admin/projections/" + projection.at("/name").asString() + "/rebuild")
                    .accepted();
        }
        awaitCaughtUp();
    }

    void awaitCaughtUp() {
        await("views that have seen every event")
                .atMost(Duration.ofMinutes(2))
                .until(() -> all().stream().allMatch(projection -> hasSeenAll(projection)));
    }

    List<JsonNode> missedEvents() {
        return List.copyOf(operator.get("/api/admin/reconciliation")
                .accepted()
                .at("/misses")
                .values());
    }

    private static boolean hasSeenAll(JsonNode projection) {
        return projection.at("/behind").asInt(-1) == 0
                && !projection.at("/replaying").asBoolean(true);
    }

    private List<JsonNode> all() {
        return List.copyOf(
                operator.get("/api/admin/projections").accepted().json().values());
    }
}
