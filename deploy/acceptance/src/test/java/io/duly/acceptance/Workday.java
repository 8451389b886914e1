package io.duly.acceptance;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** What the lists and the figures of a running Duly say at one moment. */
record Workday(
        LocalDate on,
        Map<User, List<JsonNode>> lists,
        Set<String> openDeals,
        Map<String, Double> overdueByList,
        Map<String, Double> overdueByCustomers,
        Map<String, Double> overdueByAging,
        Map<String, Double> overdueByMetrics) {

    static Workday of(RunningDuly duly) {
        Projections.of(duly).awaitCaughtUp();
        var lists = Stream.of(User.SALESPERSON, User.HEAD_OF_SALES, User.COLLECTOR, User.HEAD_OF_COLLECTIONS)
                .collect(toMap(Function.identity(), user -> list(duly.as(user))));
        var auditor = duly.as(User.AUDITOR);
        return new Workday(
                LocalDate.parse(duly.as(User.HEAD_OF_SALES)
                        .get("/api/prevention/today?limit=1")
                        .accepted()
                        .at("/on")
                        .asString()),
                lists,
                openDeals(auditor),
                amounts(auditor.get("/api/overdue?limit=1").accepted().at("/totals"), "/open"),
                amounts(auditor.get("/api/customers?limit=1").accepted().at("/totals"), "/overdue"),
                amounts(auditor.get("/api/aging").accepted().at("/rows"), "/overdue/amount"),
                measured(auditor));
    }

    List<JsonNode> items(User person) {
        return lists.getOrDefault(person, List.of());
    }

    List<String> keys(User person) {
        return items(person).stream().map(Workday::key).toList();
    }

    /** Whether the deal that is named has ended; what is about no deal has not. */
    boolean isOver(JsonNode deal) {
        return deal.isString() && !openDeals.contains(deal.asString());
    }

    /** Tells one item of somebody's list from all others. */
    static String key(JsonNode item) {
        return Stream.of(
                        "/type",
                        "/customerId",
                        "/dealId",
                        "/salesperson",
                        "/action/action",
                        "/sign/signId",
                        "/refusal/signId",
                        "/onAccount/amount/currency",
                        "/dispute/disputeId",
                        "/followUp/attemptId",
                        "/promise/promiseId",
                        "/promise/lastDay",
                        "/step/step",
                        "/step/dueOn")
                .map(part -> item.at(part).asString(""))
                .reduce("", (all, part) -> all + " " + part);
    }

    private static List<JsonNode> list(Api user) {
        return List.copyOf(user.get("/api/prevention/today?limit=1000")
                .accepted()
                .at("/items")
                .values());
    }

    private static Set<String> openDeals(Api auditor) {
        var open = new ArrayList<JsonNode>();
        var cursor = "";
        do {
            var page = auditor.get("/api/deals?limit=200" + cursor).accepted();
            open.addAll(page.at("/items").values());
            cursor = page.at("/next").isString() ? "&cursor=" + page.at("/next").asString() : "";
        } while (!cursor.isEmpty());
        return open.stream()
                .filter(deal -> !deal.at("/stage").asString().equals("CLOSED"))
                .map(deal -> deal.at("/dealId").asString())
                .collect(toSet());
    }

    private static Map<String, Double> amounts(JsonNode rows, String amount) {
        var amounts = new TreeMap<String, Double>();
        for (var row : rows) {
            var overdue = Double.parseDouble(row.at(amount).asString());
            if (overdue > 0) {
                amounts.merge(row.at("/currency").asString(), overdue, Double::sum);
            }
        }
        return amounts;
    }

    private static Map<String, Double> measured(Api auditor) {
        var scraped = Metrics.in(auditor.get("/actuator/prometheus").text());
        var amounts = new TreeMap<String, Double>();
        for (var sample : scraped.named("duly_receivables_open")) {
            if (!"not_due".equalsIgnoreCase(sample.labels().get("bucket")) && sample.value() > 0) {
                amounts.merge(String.valueOf(sample.labels().get("currency")), sample.value(), Double::sum);
            }
        }
        return amounts;
    }
}
