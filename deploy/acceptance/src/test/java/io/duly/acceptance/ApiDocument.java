package io.duly.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The OpenAPI document, as a running Duly gives it or as it is kept in the repository. */
record ApiDocument(JsonNode root) {

    /** Where the document is kept; a build runs in the directory of its module. */
    static final Path FILE = Path.of("..", "openapi.json");

    private static final JsonMapper PRETTY =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    static ApiDocument of(RunningDuly duly) {
        return new ApiDocument(duly.anonymous().get("/v3/api-docs").accepted().json());
    }

    static ApiDocument kept() {
        try {
            return new ApiDocument(PRETTY.readTree(Files.readString(FILE)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The name of a release is kept, so that its last day changes nothing. */
    void keep() {
        var info = (ObjectNode) root.at("/info");
        info.put("version", info.at("/version").asString().replace("-SNAPSHOT", ""));
        try {
            Files.writeString(FILE, pretty(root) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String pretty(JsonNode node) {
        return PRETTY.writeValueAsString(node).replace("\r\n", "\n");
    }

    List<ApiOperation> operations() {
        return root.at("/paths")
                .propertyStream()
                .flatMap(path -> operations(path.getKey(), path.getValue()))
                .toList();
    }

    ApiOperation operation(String id) {
        return operations().stream()
                .filter(operation -> operation.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError("the document has no operation " + id));
    }

    List<String> tags() {
        return root.at("/tags").values().stream()
                .map(tag -> tag.at("/name").asString())
                .toList();
    }

    private static Stream<ApiOperation> operations(String path, JsonNode item) {
        return item.propertyStream()
                .map(operation ->
                        new ApiOperation(operation.getKey().toUpperCase(Locale.ROOT), path, operation.getValue()));
    }
}
