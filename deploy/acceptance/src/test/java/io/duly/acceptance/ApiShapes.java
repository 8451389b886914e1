package io.duly.acceptance;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Holds JSON against the schemas of the document. A field that no schema knows counts as a fault. */
final class ApiShapes {

    private static final String SCHEMAS = "/components/schemas/";

    private final JsonNode schemas;

    ApiShapes(ApiDocument document) {
        schemas = document.root().at("/components/schemas").deepCopy();
        var open = parents();
        schemas.propertyStream()
                .filter(schema -> !open.contains(schema.getKey()))
                .forEach(schema -> close(schema.getValue()));
    }

    /** What is wrong with it; empty when nothing is. */
    List<String> faults(JsonNode schema, JsonNode value) {
        var whole = ((ObjectNode) schema).deepCopy();
        whole.putObject("components").set("schemas", schemas);
        return schemaOf(whole).validate(value).stream().map(Object::toString).toList();
    }

    private static Schema schemaOf(JsonNode schema) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schema);
    }

    private static void close(JsonNode schema) {
        if (schema.has("properties") || schema.has("allOf")) {
            ((ObjectNode) schema).put("unevaluatedProperties", false);
        }
    }

    /** Schemas that others extend. */
    private Set<String> parents() {
        var parents = new HashSet<String>();
        for (var schema : schemas.values()) {
            for (var part : schema.path("allOf").values()) {
                parents.add(part.path("$ref").asString("").replace("#" + SCHEMAS, ""));
            }
        }
        return parents;
    }
}
