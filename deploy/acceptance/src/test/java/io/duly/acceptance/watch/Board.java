package io.duly.acceptance.watch;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A board of Grafana, as far as a test can draw it.
 *
 * @param past how much of the past it shows at first
 */
record Board(String uid, String title, Duration past, List<Panel> panels, List<String> choices) {

    /**
     * One panel.
     *
     * @param type as Grafana calls it; {@code row} is a heading
     * @param names by which something else than its own name a series is shown
     */
    record Panel(
            String title,
            String type,
            Place place,
            String unit,
            boolean stacked,
            Map<String, String> names,
            List<Target> targets) {

        boolean isHeading() {
            return type.equals("row");
        }
    }

    /** On a grid of 24 columns. */
    record Place(int x, int y, int width, int height) {}

    /** @param legend may hold labels in double braces */
    record Target(String expression, String legend) {}

    static Board read(Path file) {
        var json = JsonMapper.shared().readTree(Shipped.read(file));
        return new Board(
                json.at("/uid").asString(),
                json.at("/title").asString(),
                past(json.at("/time/from").asString()),
                json.at("/panels").valueStream().map(Board::panel).toList(),
                json.at("/templating/list")
                        .valueStream()
                        .filter(variable -> variable.at("/type").asString().equals("query"))
                        .map(variable -> variable.at("/query/query").asString())
                        .toList());
    }

    private static Panel panel(JsonNode json) {
        var grid = json.at("/gridPos");
        return new Panel(
                json.at("/title").asString(),
                json.at("/type").asString(),
                new Place(
                        grid.at("/x").asInt(),
                        grid.at("/y").asInt(),
                        grid.at("/w").asInt(),
                        grid.at("/h").asInt()),
                json.at("/fieldConfig/defaults/unit").asString(""),
                json.at("/fieldConfig/defaults/custom/stacking/mode")
                        .asString("none")
                        .equals("normal"),
                names(json),
                json.at("/targets")
                        .valueStream()
                        .map(target -> new Target(
                                target.at("/expr").asString(),
                                target.at("/legendFormat").asString("")))
                        .toList());
    }

    private static Map<String, String> names(JsonNode panel) {
        return panel.at("/fieldConfig/overrides")
                .valueStream()
                .filter(override -> override.at("/matcher/id").asString().equals("byName"))
                .flatMap(override -> override.at("/properties")
                        .valueStream()
                        .filter(property -> property.at("/id").asString().equals("displayName"))
                        .map(property -> Map.entry(
                                override.at("/matcher/options").asString(),
                                property.at("/value").asString())))
                .collect(java.util.stream.Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** From a text such as {@code now-90d}. */
    private static Duration past(String from) {
        var amount = Long.parseLong(from.replaceAll("\\D", ""));
        return from.endsWith("d") ? Duration.ofDays(amount) : Duration.ofHours(amount);
    }
}
