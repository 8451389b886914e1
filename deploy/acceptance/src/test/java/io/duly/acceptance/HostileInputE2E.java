package io.duly.acceptance;

import static io.duly.acceptance.Refusals.assertThatNothingIsGivenAway;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every operation that the OpenAPI document knows is sent what nobody can mean, in each of its places. */
class HostileInputE2E {

    @SuppressWarnings("NullAway.Init")
    private static Map<ProbedOperation, Api> allowed;

    @BeforeAll
    static void who_may_do_what() {
        allowed = new HashMap<>();
        for (var operation : operations().toList()) {
            allowed.put(operation, somebodyWhoMay(operation));
        }
    }

    static Stream<ProbedOperation> operations() {
        return ProbedOperation.allOf(SharedDuly.running().as(User.OPERATOR)).stream();
    }

    @Test
    void the_document_tells_of_the_whole_api() {
        assertThat(operations()).hasSizeGreaterThan(60);
    }

    @ParameterizedTest
    @MethodSource("operations")
    void a_hostile_address_is_no_fault(ProbedOperation operation) {
        operation
                .in("path")
                .forEach(parameter -> HostileValues.SEGMENTS.forEach(segment -> {
                    var answer = send(operation, Map.of(parameter.name(), segment), body(operation));
                    assertThatItIsNoFault(answer);
                }));
    }

    @ParameterizedTest
    @MethodSource("operations")
    void a_hostile_parameter_is_no_fault_and_is_named(ProbedOperation operation) {
        operation
                .in("query")
                .forEach(parameter -> HostileValues.inPlaceOf(parameter.plausible())
                        .forEach(value -> {
                            var answer = send(operation, Map.of(parameter.name(), encoded(value)), body(operation));
                            assertThatItIsNoFault(answer);
                            if (answer.status() == 400) {
                                var names = operation.in("query").map(ProbedOperation.Parameter::name);
                                assertThatAFieldIsNamed(
                                        answer,
                                        Stream.concat(names, Stream.of("request"))
                                                .toList());
                            }
                        }));
    }

    @ParameterizedTest
    @MethodSource("operations")
    void a_hostile_header_is_no_fault_and_is_named(ProbedOperation operation) {
        for (var name : List.of("If-Match", "Duly-Min-Position")) {
            for (var value : HostileValues.HEADERS) {
                var answer = send(operation, Map.of(), body(operation), name, value);
                assertThatItIsNoFault(answer);
                if (answer.status() == 400 && answer.at("/errors").isMissingNode()) {
                    assertThat(answer.at("/field").asString())
                            .as(answer::toString)
                            .isEqualTo(name);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("operations")
    void a_hostile_field_of_a_body_is_no_fault_and_a_field_is_named(ProbedOperation operation) {
        var body = operation.body();
        if (body == null) {
            return;
        }
        var fields = body.propertyStream().map(Map.Entry::getKey);
        var names = Stream.concat(fields, Stream.of("body", "version")).toList();
        for (var place : ApiBodies.places(body)) {
            HostileValues.inPlaceOf(body.at(place)).forEach(json -> {
                var answer = send(operation, Map.of(), ApiBodies.with(body, place, json));
                assertThatItIsNoFault(answer);
                if (answer.status() == 400) {
                    assertThatAFieldIsNamed(answer, names);
                }
            });
        }
    }

    private static void assertThatItIsNoFault(Answer answer) {
        assertThat(answer.status()).as(answer::toString).isLessThan(500);
        if (answer.status() >= 400) {
            assertThatNothingIsGivenAway(answer);
        }
    }

    /** The field itself, a field of it, or an element of it. */
    private static void assertThatAFieldIsNamed(Answer answer, List<String> names) {
        assertThat(answer.at("/errors").values())
                .as(answer::toString)
                .isNotEmpty()
                .allSatisfy(error -> assertThat(names)
                        .as(answer::toString)
                        .contains(error.at("/field").asString().split("[.\\[]", 2)[0]));
    }

    private static Api somebodyWhoMay(ProbedOperation operation) {
        return Arrays.stream(User.values())
                .map(SharedDuly.running()::as)
                .filter(user -> send(user, operation, Map.of(), body(operation)).status() != 403)
                .findFirst()
                .orElseGet(() -> SharedDuly.running().as(User.OPERATOR));
    }

    private static String body(ProbedOperation operation) {
        var body = operation.body();
        return body == null ? "" : body.toString();
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private static Answer send(ProbedOperation operation, Map<String, String> values, String body, String... headers) {
        return send(Objects.requireNonNull(allowed.get(operation)), operation, values, body, headers);
    }

    private static Answer send(
            Api user, ProbedOperation operation, Map<String, String> values, String body, String... headers) {
        var all = Arrays.copyOf(headers, headers.length + 2);
        all[headers.length] = "Content-Type";
        all[headers.length + 1] = "application/json";
        return user.send(operation.method(), operation.address(values), BodyPublishers.ofString(body), all);
    }
}
