package io.duly.standalone.openapi;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.http.HttpHeaders;

/** The answers with which a request is turned down, each with its RFC 9457 problem. */
final class ProblemAnswers {

    private static final String PROBLEM_JSON = org.springframework.http.MediaType.APPLICATION_PROBLEM_JSON_VALUE;
    private static final String PROBLEM = "Problem";
    private static final String TYPES = "urn:duly:problem:";

    private record Shared(String name, String description, boolean retryAfter, Map<String, Object> example) {

        Shared with(String field, Object value) {
            example.put(field, value);
            return this;
        }
    }

    private static final Map<String, Shared> SHARED = shared();

    private ProblemAnswers() {}

    /** The operation answers with a status that means the same everywhere. */
    static void refer(Operation operation, String status) {
        var shared = SHARED.get(status);
        if (shared == null) {
            throw new IllegalArgumentException("no answer is shared for " + status);
        }
        operation.getResponses().addApiResponse(status, new ApiResponse().$ref(shared.name()));
    }

    static ApiResponse notFound(String sentence) {
        return answer(sentence, reference(), problem("not-found", "Not Found", 404, sentence));
    }

    /** @param meanings what each reason means, in the order of the document */
    static ApiResponse refused(Map<String, String> meanings) {
        var list = meanings.entrySet().stream()
                .map(reason -> "- `" + reason.getKey() + "`: " + reason.getValue())
                .collect(Collectors.joining("\n"));
        var reasons = new StringSchema();
        meanings.keySet().forEach(reasons::addEnumItem);
        var first = meanings.entrySet().iterator().next();
        var example = problem("rule-refused", "Refused by a rule", 422, first.getValue());
        example.put("reason", first.getKey());
        return answer(
                "A rule refuses it; nothing was changed. The `reason` is one of\n\n" + list,
                new JsonSchema().allOf(List.of(reference(), new ObjectSchema().addProperty("reason", reasons))),
                example);
    }

    static void describe(Components components) {
        components.addSchemas(PROBLEM, schema());
        SHARED.forEach((_, shared) -> {
            var answer = answer(shared.description(), reference(), shared.example());
            if (shared.retryAfter()) {
                answer.addHeaderObject(
                        HttpHeaders.RETRY_AFTER,
                        new Header()
                                .description("Try again after so many seconds.")
                                .schema(new IntegerSchema()));
            }
            components.addResponses(shared.name(), answer);
        });
    }

    private static Map<String, Shared> shared() {
        var shared = new LinkedHashMap<String, Shared>();
        var netDays = new LinkedHashMap<String, Object>();
        netDays.put("field", "netDays");
        netDays.put("message", "must not be null");
        shared.put(
                "400",
                turnedDown(
                                "InvalidRequest",
                                "The request cannot be meant; each wrong field is named.",
                                "invalid-request",
                                "Invalid request",
                                400,
                                "netDays must not be null")
                        .with("errors", List.of(netDays)));
        shared.put(
                "401",
                turnedDown(
                        "Unauthenticated",
                        "Nobody, or not with this password.",
                        "unauthenticated",
                        "Unauthorized",
                        401,
                        "a user name and its password are needed"));
        shared.put(
                "403",
                turnedDown(
                        "Forbidden",
                        "This user may not do this.",
                        "forbidden",
                        "Forbidden",
                        403,
                        "this user's role does not allow that"));
        shared.put(
                "409",
                turnedDown(
                        "Conflict",
                        "Somebody else changed it at the same moment; try again.",
                        "conflict",
                        "Changed by somebody else",
                        409,
                        "somebody else changed this just now, try again"));
        shared.put(
                "412",
                turnedDown(
                        "StaleVersion",
                        "It is no longer at the version that `If-Match` names.",
                        "stale-version",
                        "Stale version",
                        412,
                        "version 3 was expected, but it is now 4"));
        shared.put(
                "415",
                turnedDown(
                        "UnsupportedMediaType",
                        "The body has a content type that is not taken here.",
                        "unsupported-media-type",
                        "Unsupported Media Type",
                        415,
                        "this address does not take that content type"));
        shared.put(
                "428",
                turnedDown(
                                "VersionRequired",
                                "It is there already, and `If-Match` does not say which version of it was seen.",
                                "version-required",
                                "Version required",
                                428,
                                "If-Match must say which version of it you saw, as its ETag has it")
                        .with("field", "If-Match"));
        shared.put(
                "429",
                later(
                        "TooManyAttempts",
                        "Too many attempts to log in with a wrong password.",
                        "too-many-logins",
                        "Too Many Requests",
                        429,
                        "too many attempts; wait before you try again"));
        shared.put(
                "503",
                later(
                        "NotAvailable",
                        "The database is away, a view is not whole because it is rebuilt or filled for the first time"
                                + " (`view-not-whole`, with `percent`), or it is behind `Duly-Min-Position`.",
                        "database-away",
                        "Service Unavailable",
                        503,
                        "the database cannot be reached just now; the request may be repeated"));
        return shared;
    }

    private static Shared turnedDown(
            String name, String description, String type, String title, int status, String detail) {
        return new Shared(name, description, false, problem(type, title, status, detail));
    }

    private static Shared later(String name, String description, String type, String title, int status, String detail) {
        return new Shared(name, description, true, problem(type, title, status, detail));
    }

    private static Map<String, Object> problem(String type, String title, int status, String detail) {
        var problem = new LinkedHashMap<String, Object>();
        problem.put("type", TYPES + type);
        problem.put("title", title);
        problem.put("status", status);
        problem.put("detail", detail);
        return problem;
    }

    private static ApiResponse answer(String description, Schema<?> schema, Map<String, Object> example) {
        return new ApiResponse()
                .description(description)
                .content(new Content()
                        .addMediaType(
                                PROBLEM_JSON, new MediaType().schema(schema).example(example)));
    }

    private static Schema<?> reference() {
        return new Schema<>().$ref(PROBLEM);
    }

    private static Schema<?> schema() {
        var problem = new ObjectSchema();
        problem.setDescription("Why a request was not carried out, as RFC 9457 has it.");
        problem.addProperty("type", text("Stable, for programs: `" + TYPES + "...`."));
        problem.addProperty("title", text("The kind of the problem."));
        problem.addProperty("status", new IntegerSchema());
        problem.addProperty("detail", text("A sentence for people."));
        problem.addProperty("instance", text("The address that was asked."));
        problem.addProperty("errors", list(fieldError(), "What is wrong with which field."));
        problem.addProperty("field", text("The header that is malformed or missing."));
        problem.addProperty("reason", text("The rule that refuses it."));
        problem.addProperty(
                "missing", list(new ObjectSchema(), "What has to be there first, with the words to ask for it."));
        problem.addProperty("incident", text("The number by which the operator finds it in the log."));
        problem.setRequired(List.of("type", "title", "status", "detail"));
        return problem;
    }

    private static Schema<?> fieldError() {
        var error = new ObjectSchema();
        error.addProperty("field", text("For example `instalments[0].amount`."));
        error.addProperty("message", text("Continues the name of the field."));
        error.setRequired(List.of("field", "message"));
        return error;
    }

    private static Schema<?> list(Schema<?> item, String description) {
        return new ArraySchema().items(item).description(description);
    }

    private static Schema<?> text(String description) {
        return new StringSchema().description(description);
    }
}
