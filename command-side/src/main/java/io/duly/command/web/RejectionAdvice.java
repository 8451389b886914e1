package io.duly.command.web;

import io.duly.command.refusal.CommandRejected;
import io.duly.command.refusal.Fault;
import io.duly.command.refusal.InvalidCommand;
import io.duly.command.refusal.ReasonWords;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Turns the answers of the domain into RFC 9457 problems; a fault stays a fault and shows up in the error rate. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class RejectionAdvice {

    @ExceptionHandler
    ProblemDetail onRejected(CommandRejected refusal) {
        var problem = problem(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "rule-refused",
                "Refused by a rule",
                String.valueOf(refusal.getMessage()));
        problem.setProperty("reason", refusal.reason());
        problem.setProperty("reasonTitle", ReasonWords.title(refusal.reason(), LocaleContextHolder.getLocale()));
        if (refusal.field() != null) {
            problem.setProperty("field", refusal.field());
        }
        if (!refusal.missing().isEmpty()) {
            problem.setProperty("missing", refusal.missing());
        }
        return problem;
    }

    @ExceptionHandler
    ProblemDetail onInvalid(InvalidCommand invalid) {
        var problem = problem(HttpStatus.BAD_REQUEST, "invalid-request", "Invalid request", invalid.sentence());
        problem.setProperty(
                "errors", invalid.faults().stream().map(RejectionAdvice::error).toList());
        return problem;
    }

    /** Two writers met; the loser may simply ask again. */
    @ExceptionHandler({ConcurrencyException.class, AggregateStreamCreationException.class})
    ProblemDetail onConflict(Exception conflict) {
        return problem(
                HttpStatus.CONFLICT,
                "conflict",
                "Changed by somebody else",
                "somebody else changed this just now, try again");
    }

    @ExceptionHandler
    ProblemDetail onUnknown(AggregateNotFoundException unknown) {
        return problem(HttpStatus.NOT_FOUND, "not-found", "Not found", "there is nothing under this id");
    }

    @ExceptionHandler
    ProblemDetail onStale(StaleVersion stale) {
        return problem(
                HttpStatus.PRECONDITION_FAILED, "stale-version", "Stale version", String.valueOf(stale.getMessage()));
    }

    @ExceptionHandler
    ProblemDetail onRequired(VersionRequired required) {
        var problem = problem(
                HttpStatus.PRECONDITION_REQUIRED,
                "version-required",
                "Version required",
                String.valueOf(required.getMessage()));
        problem.setProperty("field", HttpHeaders.IF_MATCH);
        return problem;
    }

    private static Map<String, Object> error(Fault fault) {
        var error = new LinkedHashMap<String, Object>();
        error.put("field", fault.field());
        error.put("message", fault.message());
        if (fault.line() != null) {
            error.put("line", fault.line());
        }
        if (fault.column() != null) {
            error.put("column", fault.column());
        }
        return error;
    }

    private static ProblemDetail problem(HttpStatus status, String name, String title, String detail) {
        var problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setType(URI.create("urn:duly:problem:" + name));
        problem.setTitle(title);
        return problem;
    }
}
