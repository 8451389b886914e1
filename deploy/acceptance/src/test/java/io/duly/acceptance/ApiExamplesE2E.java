package io.duly.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** Whether Duly does what its OpenAPI document promises, operation by operation. */
class ApiExamplesE2E {

    @SuppressWarnings("NullAway.Init")
    private static ApiExamples examples;

    @SuppressWarnings("NullAway.Init")
    private static ApiShapes shapes;

    @BeforeAll
    static void try_them() {
        examples = ApiExamples.tried();
        shapes = new ApiShapes(examples.document);
    }

    static List<ApiOperation> operations() {
        return ApiExamples.tried().document.operations();
    }

    static Stream<ApiOperation> triedOperations() {
        return operations().stream().filter(operation -> !ApiExamples.NOT_TRIED.contains(operation.id()));
    }

    static Stream<ApiOperation> operationsThatAnswer() {
        return operations().stream().filter(ApiOperation::answersJson);
    }

    static Stream<ApiOperation> operationsThatTakeABody() {
        return operations().stream().filter(operation -> operation.takes().isPresent());
    }

    static Stream<ApiOperation> operationsOnSomething() {
        return operations().stream()
                .filter(operation -> operation.in("path").findAny().isPresent());
    }

    static Stream<ApiOperation> commands() {
        return operations().stream()
                .filter(operation ->
                        operation.takes().filter(ApiOperation.JSON::equals).isPresent());
    }

    @ParameterizedTest
    @MethodSource("triedOperations")
    void the_example_succeeds_as_the_document_says(ApiOperation operation) {
        var answer = examples.answer(operation);
        assertThat(answer.status()).as(answer.toString()).isEqualTo(operation.success());
    }

    @ParameterizedTest
    @MethodSource("triedOperations")
    void the_headers_are_those_of_the_document(ApiOperation operation) {
        var answer = examples.answer(operation);
        assertThat(Stream.of("ETag", "Duly-Position")
                        .filter(name ->
                                answer.response().headers().firstValue(name).isPresent()))
                .as(answer.toString())
                .containsExactlyElementsOf(Stream.of("ETag", "Duly-Position")
                        .filter(name -> operation.successAnswer().at("/headers").has(name))
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("operationsThatAnswer")
    void the_answer_has_the_shape_of_the_document(ApiOperation operation) {
        var answer = examples.answer(operation);
        assertThat(shapes.faults(operation.answer().at("/schema"), answer.json()))
                .as(answer.toString())
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("operationsThatAnswer")
    void the_example_of_an_answer_has_the_shape_of_the_document(ApiOperation operation) {
        assertThat(shapes.faults(
                        operation.answer().at("/schema"), operation.answer().at("/example")))
                .as("the example of the answer to %s%nRenew it with%n%n    %s%n", operation, ApiRenewal.COMMAND)
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("commands")
    void the_example_of_a_body_has_the_shape_of_the_document(ApiOperation operation) {
        assertThat(shapes.faults(
                        operation.text().at("/requestBody/content/application~1json/schema"),
                        operation.requestExample()))
                .as(operation.toString())
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("operations")
    void nobody_gets_in_without_a_password(ApiOperation operation) {
        var answer = examples.duly.anonymous().send(operation.method(), operation.address(), BodyPublishers.noBody());
        assertThat(answer.status()).as(answer.toString()).isEqualTo(401);
        assertThat(answer.header("WWW-Authenticate")).startsWith("Basic");
    }

    @ParameterizedTest
    @MethodSource("operationsOnSomething")
    void what_there_is_not_is_not_found_where_the_document_says_so(ApiOperation operation) {
        var answer = examples.send(operation, operation.address(parameter -> unknown(operation, parameter)));
        assertThat(answer.status() == 404).as(answer.toString()).isEqualTo(operation.documents(404));
        assertThat(answer.status() != 404 || answer.text().contains("urn:duly:problem:"))
                .as(answer.toString())
                .isTrue();
    }

    @ParameterizedTest
    @MethodSource("operationsThatTakeABody")
    void another_content_type_is_not_taken(ApiOperation operation) {
        var answer = examples.duly
                .as(User.HEAD_OF_SALES)
                .send(
                        operation.method(),
                        operation.address(),
                        BodyPublishers.ofString("<body/>"),
                        "Content-Type",
                        "text/xml");
        assertThat(answer.status()).as(answer.toString()).isIn(403, 415);
    }

    @ParameterizedTest
    @MethodSource("commands")
    void a_malformed_version_is_refused_where_the_document_has_one(ApiOperation operation) {
        var answer = examples.send(
                operation, operation.address(parameter -> unknown(operation, parameter)), "If-Match", "the last one");
        assertThat(answer.status() == 400).as(answer.toString()).isEqualTo(operation.hasParameter("If-Match"));
        assertThat(operation.documents(412)).isEqualTo(operation.hasParameter("If-Match"));
    }

    /** Nobody has heard of it; each operation has one of its own, because some make what they name. */
    private static String unknown(ApiOperation operation, JsonNode parameter) {
        if (parameter.at("/schema/format").asString("").equals("uuid")) {
            return SharedDuly.id("unknown to " + operation);
        }
        return parameter.at("/schema/type").asString("").equals("integer")
                ? "77"
                : "unknown-to-" + operation.id().toLowerCase(Locale.ROOT);
    }
}
