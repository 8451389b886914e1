package io.duly.standalone.openapi;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import io.swagger.v3.oas.models.PathItem.HttpMethod;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** All words about the API. Each side keeps those about its own operations below {@code openapi} in its resources. */
final class Words {

    private static final ObjectMapper YAML = YAMLMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    /** Where an operation stands in the document, and what is said of it. */
    record Entry(String tag, OperationText text) {}

    private final DocumentText document;
    private final Map<String, Entry> operations = new LinkedHashMap<>();
    private final Map<String, String> refusals = new HashMap<>();
    private final Map<String, Object> answers;

    private Words(DocumentText document, List<Chapter> chapters, Map<String, Object> answers) {
        this.document = document;
        this.answers = answers;
        var order = document.tags().stream().map(DocumentText.Section::name).toList();
        chapters.stream()
                .sorted(comparingInt(chapter -> order.indexOf(chapter.tag())))
                .forEach(chapter -> {
                    chapter.operations().forEach((name, text) -> operations.put(name, new Entry(chapter.tag(), text)));
                    refusals.putAll(chapter.refusals());
                });
    }

    static Words read() {
        var resolver = new PathMatchingResourcePatternResolver(Words.class.getClassLoader());
        try {
            var chapters = new ArrayList<Chapter>();
            for (var file : sorted(resolver.getResources("classpath*:openapi/operations/*.yaml"))) {
                chapters.add(read(file, Chapter.class));
            }
            var answers = new HashMap<String, Object>();
            for (var file : resolver.getResources("classpath*:openapi/answers/*.json")) {
                answers.put(operationOf(file), read(file, Object.class));
            }
            return new Words(
                    read(resolver.getResource("classpath:openapi/duly.yaml"), DocumentText.class), chapters, answers);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    DocumentText document() {
        return document;
    }

    Optional<Entry> about(HttpMethod method, String path) {
        return Optional.ofNullable(operations.get(method + " " + path));
    }

    /** By method and path, in the order of the document. */
    List<String> operations() {
        return List.copyOf(operations.keySet());
    }

    Stream<OperationText> texts() {
        return operations.values().stream().map(Entry::text);
    }

    @Nullable
    Object answer(OperationText operation) {
        return answers.get(operation.id());
    }

    ParameterText parameter(OperationText operation, String name) {
        return operation
                .parameters()
                .getOrDefault(name, ParameterText.NOTHING)
                .or(document.parameters().getOrDefault(name, ParameterText.NOTHING));
    }

    String meaning(String reason) {
        return refusals.getOrDefault(reason, "");
    }

    private static <T> T read(Resource file, Class<T> type) throws IOException {
        try (var content = file.getInputStream()) {
            return YAML.readValue(content, type);
        }
    }

    /** The class path differs between machines, the document does not. */
    private static List<Resource> sorted(Resource[] files) {
        return Arrays.stream(files)
                .sorted(comparing((Resource file) -> Objects.requireNonNull(file.getFilename()))
                        .thenComparing(Resource::getDescription))
                .toList();
    }

    private static String operationOf(Resource answer) {
        var name = Objects.requireNonNull(answer.getFilename());
        return name.substring(0, name.lastIndexOf('.'));
    }
}
