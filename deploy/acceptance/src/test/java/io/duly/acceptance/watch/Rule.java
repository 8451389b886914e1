package io.duly.acceptance.watch;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** One of the shipped rules of Prometheus. */
record Rule(String name, boolean isAlert, String expression, Map<String, String> labels, Map<String, String> notes) {

    private static final YAMLMapper YAML = YAMLMapper.builder().build();

    static List<Rule> shipped() {
        return Shipped.files(Shipped.PROMETHEUS.resolve("rules"), ".yml").stream()
                .flatMap(file -> YAML.readTree(Shipped.read(file)).at("/groups").valueStream())
                .flatMap(group -> group.at("/rules").valueStream())
                .map(Rule::of)
                .toList();
    }

    static List<Rule> alerts() {
        return shipped().stream().filter(Rule::isAlert).toList();
    }

    private static Rule of(JsonNode rule) {
        return new Rule(
                rule.has("alert")
                        ? rule.at("/alert").asString()
                        : rule.at("/record").asString(),
                rule.has("alert"),
                rule.at("/expr").asString(),
                texts(rule.at("/labels")),
                texts(rule.at("/annotations")));
    }

    private static Map<String, String> texts(JsonNode node) {
        return node.propertyStream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().asString()));
    }
}
