package io.duly.query.web;

import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** Words an RFC 9457 problem for a question that cannot be answered. It names the part that is wrong. */
@RestControllerAdvice("io.duly.query")
@Order(Ordered.HIGHEST_PRECEDENCE)
class QueryProblems {

    record FieldError(String field, @Nullable String message) {}

    @ExceptionHandler
    ProblemDetail onInvalid(InvalidRequest invalid) {
        return invalid(List.of(new FieldError(invalid.field(), invalid.getMessage())));
    }

    @ExceptionHandler
    ProblemDetail onMissing(MissingServletRequestParameterException missing) {
        return invalid(List.of(new FieldError(missing.getParameterName(), "is required")));
    }

    @ExceptionHandler
    ProblemDetail onWrongType(MethodArgumentTypeMismatchException mismatch) {
        return invalid(List.of(new FieldError(mismatch.getName(), expectation(mismatch.getRequiredType()))));
    }

    @ExceptionHandler
    ProblemDetail onWrongValue(HandlerMethodValidationException violations) {
        return invalid(violations.getParameterValidationResults().stream()
                .flatMap(result -> result.getResolvableErrors().stream()
                        .map(error -> new FieldError(
                                Objects.requireNonNullElse(
                                        result.getMethodParameter().getParameterName(), "request"),
                                error.getDefaultMessage())))
                .toList());
    }

    @ExceptionHandler
    ProblemDetail onNotKnown(NotKnown unknown) {
        var problem =
                ProblemDetail.forStatusAndDetail(HttpStatus.NOT_FOUND, Spoken.inTheirLanguage(unknown.getMessage()));
        problem.setType(URI.create("urn:duly:problem:not-found"));
        problem.setTitle(Spoken.inTheirLanguage("Not found"));
        return problem;
    }

    @ExceptionHandler
    ProblemDetail onTooManyRows(TooManyRows tooMany) {
        var problem = ProblemDetail.forStatusAndDetail(
                HttpStatus.UNPROCESSABLE_CONTENT, Spoken.inTheirLanguage(tooMany.getMessage()));
        problem.setType(URI.create("urn:duly:problem:too-many-rows"));
        problem.setTitle(Spoken.inTheirLanguage("Too many rows"));
        problem.setProperty("reason", "TOO_MANY_ROWS");
        problem.setProperty("reasonTitle", Spoken.sentence("Too many rows"));
        return problem;
    }

    private static ProblemDetail invalid(List<FieldError> found) {
        var errors = found.stream()
                .map(error -> new FieldError(error.field(), Spoken.inTheirLanguage(error.message())))
                .toList();
        var detail = errors.stream()
                .map(error -> error.field() + " " + error.message())
                .collect(Collectors.joining("; "));
        var problem = ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, detail);
        problem.setType(URI.create("urn:duly:problem:invalid-request"));
        problem.setTitle(Spoken.inTheirLanguage("Invalid request"));
        problem.setProperty(
                "errors",
                errors.stream()
                        .map(error -> Map.of("field", error.field(), "message", String.valueOf(error.message())))
                        .toList());
        return problem;
    }

    private static String expectation(@Nullable Class<?> type) {
        if (type == null) {
            return "is not of the right kind";
        }
        if (type.isEnum()) {
            return "is none of "
                    + Arrays.stream(type.getEnumConstants())
                            .map(Object::toString)
                            .collect(Collectors.joining(", "));
        }
        return switch (type.getSimpleName()) {
            case "LocalDate" -> "is not a date such as 2026-03-31";
            case "Instant" -> "is not a moment such as 2026-03-31T09:00:00Z";
            case "int", "Integer", "long", "Long" -> "is not a whole number";
            case "BigDecimal" -> "is not a decimal number";
            case "boolean", "Boolean" -> "is neither true nor false";
            case "UUID", "DealId", "CustomerId" -> "is not a UUID in full form";
            default -> "is not of the right kind";
        };
    }
}
