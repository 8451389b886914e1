package io.duly.acceptance;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** Everything that an auditor can read of a Duly's deals. */
record Audit(Api auditor) {

    static Audit of(RunningDuly duly) {
        return new Audit(duly.as(User.AUDITOR));
    }

    List<JsonNode> events(String deal) {
        return allPages("/api/audit/deals/" + deal + "/events?limit=200");
    }

    Map<String, Long> eventsByType() {
        return allPages("/api/deals?limit=200").stream()
                .flatMap(deal -> events(deal.at("/dealId").asString()).stream())
                .collect(Collectors.groupingBy(
                        event -> event.at("/type").asString(), TreeMap::new, Collectors.counting()));
    }

    private List<JsonNode> allPages(String path) {
        var items = new ArrayList<JsonNode>();
        for (var page = auditor.get(path).accepted();
                ;
                page = auditor.get(path + "&cursor=" + page.at("/next").asString())
                        .accepted()) {
            items.addAll(page.at("/items").values());
            if (page.at("/next").isNull() || page.at("/next").isMissingNode()) {
                return items;
            }
        }
    }
}
