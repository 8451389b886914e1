package io.duly.acceptance;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** One operation as the OpenAPI document describes it. */
record ApiOperation(String method, String path, JsonNode text) {

    static final String JSON = "application/json";
    static final String FORM = "multipart/form-data";

    String id() {
        return text.at("/operationId").asString("");
    }

    /** {@code OWN} or {@code ANY} by the names of the roles that may use it. */
    Map<String, String> whoMay() {
        var who = new LinkedHashMap<String, String>();
        text.at("/x-who-may")
                .propertyStream()
                .forEach(role -> who.put(role.getKey(), role.getValue().asString()));
        return who;
    }

    boolean isAboutOneThing() {
        return path.contains("{dealId}") || path.contains("{customerId}") || path.contains("/api/users/{name}");
    }

    /** For people who read a failure. */
    @Override
    public String toString() {
        return method + " " + path;
    }

    List<JsonNode> parameters() {
        return List.copyOf(text.at("/parameters").values());
    }

    boolean hasParameter(String name) {
        return parameters().stream()
                .anyMatch(parameter -> parameter.at("/name").asString().equals(name));
    }

    boolean documents(int status) {
        return text.at("/responses").has(Integer.toString(status));
    }

    int success() {
        return text.at("/responses").propertyNames().stream()
                .mapToInt(Integer::parseInt)
                .filter(status -> status < 300)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no success in " + this));
    }

    JsonNode successAnswer() {
        return text.at("/responses/" + success());
    }

    /** The content type of the body; empty where there is none. */
    Optional<String> takes() {
        return text.at("/requestBody/content").propertyNames().stream().findFirst();
    }

    JsonNode requestExample() {
        return text.at("/requestBody/content").values().stream()
                .findFirst()
                .orElseThrow()
                .at("/example");
    }

    boolean answersJson() {
        return successAnswer().at("/content").has(JSON);
    }

    JsonNode answer() {
        return successAnswer().at("/content").path(JSON);
    }

    /** The address with the examples of all parameters. */
    String address() {
        return address(parameter -> parameter.at("/example").asString());
    }

    /** The address with a value of one's own for each part of the path. */
    String address(Function<JsonNode, String> inPath) {
        var address = path;
        for (var parameter : in("path").toList()) {
            address = address.replace("{" + parameter.at("/name").asString() + "}", encoded(inPath.apply(parameter)));
        }
        var query = in("query")
                .filter(parameter -> parameter.has("example"))
                .map(parameter -> parameter.at("/name").asString() + "="
                        + encoded(parameter.at("/example").asString()))
                .toList();
        return query.isEmpty() ? address : address + "?" + String.join("&", query);
    }

    Stream<JsonNode> in(String place) {
        return parameters().stream()
                .filter(parameter -> parameter.at("/in").asString().equals(place));
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
