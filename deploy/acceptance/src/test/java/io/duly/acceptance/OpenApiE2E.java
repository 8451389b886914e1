package io.duly.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.swagger.v3.parser.OpenAPIV3Parser;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The OpenAPI document: whether it is the one that is kept, and whether it says of each operation what it should. */
class OpenApiE2E {

    @SuppressWarnings("NullAway.Init")
    private static ApiDocument document;

    @BeforeAll
    static void ask() {
        if (ApiRenewal.isAskedFor()) {
            ApiRenewal.renew(ApiExamples.tried());
        }
        document = ApiRenewal.isAskedFor() ? ApiDocument.kept() : ApiDocument.of(SharedDuly.running());
    }

    /** All but the version, which changes with each release. */
    @Test
    void the_document_that_is_kept_is_what_the_service_says() {
        assertThat(differences(withoutVersion(ApiDocument.kept()), withoutVersion(document)))
                .as("deploy/openapi.json is out of date. Renew it with%n%n    %s%n", ApiRenewal.COMMAND)
                .isEmpty();
    }

    @Test
    void the_document_is_valid() {
        var parsed = new OpenAPIV3Parser().readContents(document.root().toString());
        assertThat(parsed.getMessages()).isNullOrEmpty();
        assertThat(parsed.getOpenAPI()).isNotNull();
    }

    @Test
    void the_document_says_whose_it_is() {
        assertThat(document.root().at("/info/title").asString()).isEqualTo("Duly");
        assertThat(document.root().at("/info/version").asString()).matches("\\d+\\.\\d+\\.\\d+(-SNAPSHOT)?");
        assertThat(document.root().at("/info/license/name").asString()).isEqualTo("Apache-2.0");
    }

    @Test
    void the_document_names_no_machine() {
        assertThat(document.root().at("/servers/0/url").asString()).isEqualTo("/");
        assertThat(document.root().toString()).doesNotContain("localhost");
    }

    @Test
    void everything_asks_for_a_name_and_a_password() {
        assertThat(document.root()
                        .at("/components/securitySchemes/basic/scheme")
                        .asString())
                .isEqualTo("basic");
        assertThat(document.root().at("/security/0").has("basic")).isTrue();
        assertThat(operations(operation -> operation.text().has("security"))).isEmpty();
    }

    @Test
    void each_operation_has_a_name_of_its_own() {
        var seen = new HashSet<String>();
        assertThat(operations(
                        operation -> !operation.id().matches("[a-z]+([A-Z][a-z]*)*") || !seen.add(operation.id())))
                .isEmpty();
    }

    @Test
    void each_operation_has_a_short_summary() {
        assertThat(operations(operation ->
                        !operation.text().at("/summary").asString("").matches("[A-Z].{5,70}[^.]")))
                .isEmpty();
    }

    @Test
    void each_operation_belongs_to_one_section_of_the_list() {
        assertThat(operations(operation -> {
                    var tags = operation.text().at("/tags");
                    return tags.size() != 1
                            || !document.tags().contains(tags.at("/0").asString());
                }))
                .isEmpty();
    }

    @Test
    void each_section_is_described_and_has_operations() {
        assertThat(document.root().at("/tags").values())
                .allSatisfy(
                        tag -> assertThat(tag.at("/description").asString("")).isNotBlank())
                .allSatisfy(tag -> assertThat(operations(
                                operation -> operation.text().at("/tags/0").equals(tag.at("/name"))))
                        .isNotEmpty());
    }

    @Test
    void each_body_has_an_example() {
        assertThat(operations(operation -> operation.takes().isPresent()
                        && operation.requestExample().isMissingNode()))
                .isEmpty();
    }

    @Test
    void each_query_documents_its_answer() {
        assertThat(operations(operation -> operation.method().equals("GET")
                        && operation.answer().at("/schema").isMissingNode()))
                .isEmpty();
    }

    @Test
    void each_answer_with_content_has_an_example() {
        assertThat(operations(operation ->
                        operation.answersJson() && !operation.answer().has("example")))
                .isEmpty();
    }

    @Test
    void each_operation_says_how_it_succeeds_and_how_it_is_turned_down() {
        assertThat(operations(operation -> List.of("401", "403", "503").stream()
                                .anyMatch(status -> !operation.documents(Integer.parseInt(status)))
                        || operation.success() < 200
                        || (operation.takes().isPresent() && !(operation.documents(400) && operation.documents(415)))))
                .isEmpty();
    }

    @Test
    void each_problem_is_documented_as_a_problem() {
        var wrong = new ArrayList<String>();
        for (var operation : document.operations()) {
            operation.text().at("/responses").propertyStream().forEach(answer -> {
                var text = resolved(answer.getValue());
                if (Integer.parseInt(answer.getKey()) >= 400
                        && (!text.at("/content").has("application/problem+json")
                                || text.at("/description").asString("").isBlank())) {
                    wrong.add(operation + " " + answer.getKey());
                }
            });
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void each_parameter_is_described_and_each_part_of_an_address_has_an_example() {
        assertThat(operations(operation -> operation.parameters().stream()
                        .anyMatch(parameter ->
                                parameter.at("/description").asString("").isBlank()
                                        || (parameter.at("/required").asBoolean(false) && !parameter.has("example")))))
                .isEmpty();
    }

    @Test
    void each_reason_of_a_refusal_is_explained() {
        assertThat(operations(operation -> operation.documents(422)
                        && operation
                                .text()
                                .at("/responses/422/description")
                                .asString()
                                .lines()
                                .anyMatch(line -> line.matches("- `\\w+`: ?"))))
                .isEmpty();
    }

    private static List<ApiOperation> operations(Predicate<ApiOperation> wanted) {
        return document.operations().stream().filter(wanted).toList();
    }

    private static JsonNode resolved(JsonNode answer) {
        return answer.has("$ref")
                ? document.root().at(answer.at("/$ref").asString().substring(1))
                : answer;
    }

    private static JsonNode withoutVersion(ApiDocument document) {
        var copy = document.root().deepCopy();
        ((ObjectNode) copy.at("/info")).remove("version");
        return copy;
    }

    /** The places where two documents differ, two levels deep. The order counts too, because people read it. */
    private static List<String> differences(JsonNode kept, JsonNode said) {
        var places = new ArrayList<String>();
        for (var part : union(kept, said)) {
            if (!kept.path(part).isObject()) {
                compare("/" + part, kept.path(part), said.path(part), places);
                continue;
            }
            for (var item : union(kept.path(part), said.path(part))) {
                compare(
                        "/" + part + "/" + item,
                        kept.path(part).path(item),
                        said.path(part).path(item),
                        places);
            }
        }
        if (places.isEmpty() && !kept.toString().equals(said.toString())) {
            places.add("the order");
        }
        return places;
    }

    private static void compare(String place, JsonNode kept, JsonNode said, List<String> places) {
        if (!kept.equals(said)) {
            places.add(place);
        }
    }

    private static List<String> union(JsonNode one, JsonNode other) {
        var names = new HashSet<>(one.propertyNames());
        names.addAll(other.propertyNames());
        return names.stream().sorted().toList();
    }
}
