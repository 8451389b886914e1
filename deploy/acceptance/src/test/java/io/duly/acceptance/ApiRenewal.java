package io.duly.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Renews what the repository keeps of the OpenAPI document. */
final class ApiRenewal {

    static final String COMMAND = """
        mvn -am -pl deploy/acceptance verify -Dtest=none -Dit.test=OpenApiE2E -Dduly.openapi.renew \
        -Dsurefire.failIfNoSpecifiedTests=false -Dfailsafe.failIfNoSpecifiedTests=false\
        """;

    private static final int ENOUGH_OF_A_LIST = 2;
    private static final List<Path> SIDES = Stream.of("command-side", "query-side", "deploy/standalone")
            .map(ApiRenewal::words)
            .toList();

    private ApiRenewal() {}

    static boolean isAskedFor() {
        return System.getProperty("duly.openapi.renew") != null;
    }

    /** Takes over a real answer wherever an example is missing or out of date, and writes the document. */
    static void renew(ApiExamples examples) {
        var shapes = new ApiShapes(examples.document);
        for (var operation : examples.document.operations()) {
            if (operation.answersJson()
                    && !fits(shapes, operation)
                    && !ApiExamples.NOT_TRIED.contains(operation.id())) {
                var example = shortened(examples.answer(operation).accepted().json());
                ((ObjectNode) operation.answer()).set("example", example);
                write(operation, example);
            }
        }
        examples.document.keep();
    }

    private static boolean fits(ApiShapes shapes, ApiOperation operation) {
        var answer = operation.answer();
        return answer.has("example")
                && shapes.faults(answer.at("/schema"), answer.at("/example")).isEmpty();
    }

    private static JsonNode shortened(JsonNode node) {
        if (node instanceof ArrayNode list) {
            while (list.size() > ENOUGH_OF_A_LIST) {
                list.remove(ENOUGH_OF_A_LIST);
            }
        }
        node.values().forEach(ApiRenewal::shortened);
        return node;
    }

    private static void write(ApiOperation operation, JsonNode example) {
        try {
            var answers = Files.createDirectories(sideOf(operation).resolve("answers"));
            Files.writeString(answers.resolve(operation.id() + ".json"), ApiDocument.pretty(example) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path sideOf(ApiOperation operation) throws IOException {
        for (var side : SIDES) {
            try (var files = Files.list(side.resolve("operations"))) {
                if (files.anyMatch(file -> read(file).contains("id: " + operation.id() + "\n"))) {
                    return side;
                }
            }
        }
        throw new AssertionError("nothing is written about " + operation + " below openapi/operations");
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path words(String module) {
        return Path.of("..", "..", module, "src", "main", "resources", "openapi");
    }
}
