package io.duly.acceptance;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * One operation of the API, as the OpenAPI document tells of it.
 *
 * @param body a body with a plausible value in each field; null where there is none
 */
record ProbedOperation(
        String method,
        String path,
        List<Parameter> parameters,
        @Nullable JsonNode body) {

    private static final String SOME_ID = "00000000-0000-0000-0000-0000000000a1";

    /** @param in {@code path}, {@code query} or {@code header} */
    record Parameter(String name, String in, boolean required, String plausible) {}

    /** Every operation of the API, without the page for errors and without what would wait for a rebuild. */
    static List<ProbedOperation> allOf(Api api) {
        var document = api.get("/v3/api-docs").accepted().json();
        var bodies = new ApiBodies(document.at("/components/schemas"));
        return document.get("paths")
                .propertyStream()
                .filter(path -> path.getKey().startsWith("/api/"))
                .flatMap(path -> path.getValue()
                        .propertyStream()
                        .map(operation -> of(operation.getKey(), path.getKey(), operation.getValue(), bodies)))
                .toList();
    }

    private static ProbedOperation of(String method, String path, JsonNode operation, ApiBodies bodies) {
        var parameters = operation
                .path("parameters")
                .valueStream()
                .map(ProbedOperation::parameter)
                .toList();
        var schema = operation.at("/requestBody/content/application~1json/schema");
        return new ProbedOperation(
                method.toUpperCase(Locale.ROOT),
                path,
                parameters,
                schema.isMissingNode() ? null : bodies.plausible(schema));
    }

    private static Parameter parameter(JsonNode parameter) {
        var name = parameter.get("name").asString();
        var type = parameter.at("/schema/type").asString("");
        var format = parameter.at("/schema/format").asString("");
        var plausible = type.equals("integer") || type.equals("number")
                ? "1"
                : switch (format) {
                    case "date" -> "2026-03-02";
                    case "date-time" -> "2026-03-02T07:00:00Z";
                    case "uuid" -> SOME_ID;
                    default -> named(name);
                };
        return new Parameter(
                name, parameter.get("in").asString(), parameter.path("required").asBoolean(false), plausible);
    }

    private static String named(String parameter) {
        return switch (parameter) {
            case "importId" -> SOME_ID;
            case "calendar" -> "ru";
            default -> "standard";
        };
    }

    Stream<Parameter> in(String place) {
        return parameters.stream().filter(parameter -> parameter.in().equals(place));
    }

    /** The address, with plausible values apart from the given ones. */
    String address(Map<String, String> values) {
        var address = path;
        var query = new ArrayList<String>();
        for (var parameter : parameters) {
            var value = values.getOrDefault(parameter.name(), parameter.plausible());
            if (parameter.in().equals("path")) {
                address = address.replace("{" + parameter.name() + "}", value);
            } else if (parameter.in().equals("query")
                    && (parameter.required() || values.containsKey(parameter.name()))) {
                query.add(parameter.name() + "=" + value);
            }
        }
        return address + query.stream().collect(Collectors.joining("&", query.isEmpty() ? "" : "?", ""));
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
