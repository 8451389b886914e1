package io.duly.standalone.openapi;

import static java.util.Comparator.comparingInt;

import io.duly.access.Whose;
import io.duly.events.shared.Role;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.PathItem.HttpMethod;
import io.swagger.v3.oas.models.Paths;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/** Writes the words about each operation into the document, and brings the operations into their order. */
final class DocumentedOperations {

    private static final String MIN_POSITION = "Duly-Min-Position";
    private static final List<String> OF_ALL = List.of("401", "403", "429", "503");

    private final Words words;
    private final WhoMay whoMay;

    DocumentedOperations(Words words, WhoMay whoMay) {
        this.words = words;
        this.whoMay = whoMay;
    }

    void write(OpenAPI document) {
        document.getPaths()
                .forEach((path, item) ->
                        item.readOperationsMap().forEach((method, operation) -> write(method, path, operation)));
        document.setPaths(ordered(document.getPaths()));
    }

    private void write(HttpMethod method, String path, Operation operation) {
        if (method == HttpMethod.GET && !path.startsWith("/api/admin/")) {
            operation.addParametersItem(
                    new HeaderParameter().name(MIN_POSITION).required(false).schema(new StringSchema()));
        }
        if (operation.getParameters() != null || operation.getRequestBody() != null) {
            ProblemAnswers.refer(operation, "400");
        }
        if (operation.getRequestBody() != null) {
            ProblemAnswers.refer(operation, "415");
        }
        OF_ALL.forEach(status -> ProblemAnswers.refer(operation, status));
        operation.setTags(null);
        words.about(method, path).ifPresent(entry -> write(entry, operation));
        write(whoMay.roles(method, path), operation);
        operation.setResponses(sorted(operation.getResponses()));
    }

    private static void write(Map<Role, Whose> who, Operation operation) {
        operation.addExtension("x-who-may", who);
        var roles = who.entrySet().stream()
                .map(role -> role.getKey().name().toLowerCase(Locale.ROOT).replace('_', ' ')
                        + (role.getValue() == Whose.OWN ? " (own)" : ""))
                .collect(Collectors.joining(", "));
        operation.setDescription(paragraph(operation.getDescription()) + "**Who may:** " + roles + ".");
    }

    private void write(Words.Entry entry, Operation operation) {
        var text = entry.text();
        operation
                .operationId(text.id())
                .summary(text.summary())
                .description(text.description())
                .tags(List.of(entry.tag()));
        if (operation.getParameters() != null) {
            operation.getParameters().forEach(parameter -> {
                var name = parameter.getName();
                write(words.parameter(text, name), text.parameters().containsKey(name), parameter);
            });
        }
        if (text.request() != null && operation.getRequestBody() != null) {
            operation.getRequestBody().getContent().forEach((_, body) -> body.setExample(text.request()));
        }
        if (text.versionNeeded()) {
            ProblemAnswers.refer(operation, "428");
        }
        if (text.notFound() != null) {
            operation.getResponses().addApiResponse("404", ProblemAnswers.notFound(text.notFound()));
        }
        if (!text.refused().isEmpty()) {
            var meanings = new LinkedHashMap<String, String>();
            text.refused().forEach(reason -> meanings.put(reason, words.meaning(reason)));
            operation.getResponses().addApiResponse("422", ProblemAnswers.refused(meanings));
        }
        operation.getResponses().forEach((status, answer) -> {
            if (status.startsWith("2")) {
                write(text, answer);
            }
        });
    }

    private void write(OperationText text, ApiResponse answer) {
        if (text.versioned()) {
            answer.addHeaderObject(HttpHeaders.ETAG, HandlerFacts.etag());
        }
        var example = words.answer(text);
        if (example != null && answer.getContent() != null) {
            answer.getContent().forEach((_, content) -> content.setExample(example));
        }
    }

    /** An example of what may be left out would narrow the question of whoever only tries the operation. */
    private static void write(ParameterText text, boolean special, Parameter parameter) {
        parameter.description(text.description());
        if (special || Boolean.TRUE.equals(parameter.getRequired())) {
            parameter.example(text.example());
        }
        if (text.values() != null) {
            // springdoc gives several parameters one schema
            var schema = new StringSchema()._enum(text.values());
            if (parameter.getSchema().getDefault() != null) {
                schema.setDefault(parameter.getSchema().getDefault());
            }
            parameter.setSchema(schema);
        }
    }

    private static String paragraph(@Nullable String before) {
        return before == null ? "" : before.strip() + "\n\n";
    }

    private static ApiResponses sorted(ApiResponses answers) {
        var sorted = new ApiResponses();
        new TreeMap<>(answers).forEach(sorted::addApiResponse);
        return sorted;
    }

    /** A path stands where its first operation does. */
    private Paths ordered(Paths paths) {
        var order = words.operations();
        var ordered = new Paths();
        paths.entrySet().stream()
                .sorted(comparingInt((Map.Entry<String, PathItem> path) -> place(path, order))
                        .thenComparing(Map.Entry::getKey))
                .forEach(path -> ordered.addPathItem(path.getKey(), path.getValue()));
        return ordered;
    }

    private static int place(Map.Entry<String, PathItem> path, List<String> order) {
        return path.getValue().readOperationsMap().keySet().stream()
                .mapToInt(method -> order.indexOf(method + " " + path.getKey()))
                .filter(place -> place >= 0)
                .min()
                .orElse(order.size());
    }
}
