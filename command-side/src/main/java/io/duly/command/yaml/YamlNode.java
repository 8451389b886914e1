package io.duly.command.yaml;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A value of a YAML text and where it stands.
 *
 * @param scalar null where the value has parts
 * @param fields null where it is no mapping
 * @param items null where it is no list
 */
record YamlNode(
        Place place,
        @Nullable JsonNode scalar,
        @Nullable Map<String, YamlNode> fields,
        @Nullable List<YamlNode> items) {

    /** Both are counted from 1. */
    record Place(int line, int column) {}

    static YamlNode scalar(Place place, JsonNode value) {
        return new YamlNode(place, value, null, null);
    }

    static YamlNode list(Place place, List<YamlNode> items) {
        return new YamlNode(place, null, null, List.copyOf(items));
    }

    /** In the order of the text. */
    static YamlNode mapping(Place place, Map<String, YamlNode> fields) {
        return new YamlNode(place, null, new LinkedHashMap<>(fields), null);
    }

    boolean isNothing() {
        return scalar != null && scalar.isNull();
    }
}
