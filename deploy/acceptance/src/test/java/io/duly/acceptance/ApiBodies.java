package io.duly.acceptance;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Makes bodies from the schemas of the OpenAPI document, and takes their fields apart. */
record ApiBodies(JsonNode schemas) {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final String HERE = "here stands the hostile value";

    JsonNode plausible(JsonNode schema) {
        var reference = schema.path("$ref").asString("");
        if (!reference.isEmpty()) {
            return plausible(schemas.get(reference.substring(reference.lastIndexOf('/') + 1)));
        }
        if (schema.has("enum")) {
            return schema.get("enum").get(0);
        }
        if (schema.has("properties")) {
            var body = NODES.objectNode();
            schema.get("properties")
                    .propertyStream()
                    .forEach(each -> body.set(each.getKey(), plausible(each.getValue())));
            return body.has("currency") || body.has("currencyUnit") ? JSON.readTree(Bodies.EURO) : body;
        }
        return switch (schema.path("type").asString("")) {
            case "integer", "number" -> NODES.numberNode(1);
            case "boolean" -> NODES.booleanNode(true);
            case "array" -> NODES.arrayNode().add(plausible(schema.get("items")));
            case "object" -> NODES.objectNode().put("en", "text");
            default -> text(schema.path("format").asString(""));
        };
    }

    private static JsonNode text(String format) {
        return NODES.stringNode(
                switch (format) {
                    case "uuid" -> "00000000-0000-0000-0000-0000000000a1";
                    case "date" -> "2026-03-02";
                    case "date-time" -> "2026-03-02T07:00:00Z";
                    default -> "standard";
                });
    }

    /** The places of all fields and elements of a body, however deep. */
    static List<JsonPointer> places(JsonNode body) {
        var places = new ArrayList<JsonPointer>();
        collect(body, JsonPointer.empty(), places);
        return places;
    }

    private static void collect(JsonNode node, JsonPointer at, List<JsonPointer> places) {
        if (!at.matches()) {
            places.add(at);
        }
        node.propertyStream().forEach(each -> collect(each.getValue(), at.appendProperty(each.getKey()), places));
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            collect(node.get(i), at.appendIndex(i), places);
        }
    }

    /** The body as text, with this JSON at that place, well-formed or not. */
    static String with(JsonNode body, JsonPointer place, String json) {
        var changed = body.deepCopy();
        switch (changed.at(place.head())) {
            case ObjectNode object -> object.put(place.last().getMatchingProperty(), HERE);
            case ArrayNode array -> array.set(place.last().getMatchingIndex(), NODES.stringNode(HERE));
            default -> throw new IllegalArgumentException("nothing can be put at " + place);
        }
        return changed.toString().replace("\"" + HERE + "\"", json);
    }
}
