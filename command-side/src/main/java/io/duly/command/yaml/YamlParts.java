package io.duly.command.yaml;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** What can be read of a value, whatever is wrong with the rest of it. */
public final class YamlParts {

    private final YamlNode node;

    YamlParts(YamlNode node) {
        this.node = node;
    }

    public Optional<YamlParts> field(String name) {
        return Optional.ofNullable(node.fields())
                .map(fields -> fields.get(name))
                .map(YamlParts::new);
    }

    /** None where there is no list. */
    public List<YamlParts> items(String name) {
        return field(name)
                .map(list -> list.node.items())
                .map(items -> items.stream().map(YamlParts::new).toList())
                .orElse(List.of());
    }

    /** None where there is no mapping. */
    public Map<String, YamlParts> fields(String name) {
        var parts = new LinkedHashMap<String, YamlParts>();
        field(name)
                .map(mapping -> mapping.node.fields())
                .orElse(Map.of())
                .forEach((key, value) -> parts.put(key, new YamlParts(value)));
        return parts;
    }

    /** Empty where this is no single value. */
    public Optional<String> text() {
        return scalar().map(JsonNode::asString);
    }

    public Optional<Integer> wholeNumber() {
        return scalar().filter(JsonNode::isInt).map(JsonNode::asInt);
    }

    public Optional<BigDecimal> number() {
        return scalar().filter(JsonNode::isNumber).map(JsonNode::decimalValue);
    }

    private Optional<JsonNode> scalar() {
        return Optional.ofNullable(node.scalar()).filter(value -> !value.isNull());
    }
}
