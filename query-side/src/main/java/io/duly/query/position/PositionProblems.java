package io.duly.query.position;

import io.duly.query.web.Spoken;
import java.net.URI;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Says why a query could not be answered just now, or at the position that was asked for. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class PositionProblems {

    private static final String RETRY_SECONDS = "1";
    private static final String RETRY_SECONDS_WHILE_FILLED = "5";

    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(ViewBehind late) {
        var problem = ProblemDetail.forStatusAndDetail(
                HttpStatus.SERVICE_UNAVAILABLE, Spoken.inTheirLanguage(late.getMessage()));
        problem.setType(URI.create("urn:duly:problem:view-behind"));
        return ResponseEntity.status(problem.getStatus())
                .header(HttpHeaders.RETRY_AFTER, RETRY_SECONDS)
                .body(problem);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(ViewsNotWhole early) {
        var problem = ProblemDetail.forStatusAndDetail(HttpStatus.SERVICE_UNAVAILABLE, early.getMessage());
        problem.setType(URI.create("urn:duly:problem:view-not-whole"));
        problem.setProperty("percent", early.percent());
        return ResponseEntity.status(problem.getStatus())
                .header(HttpHeaders.RETRY_AFTER, RETRY_SECONDS_WHILE_FILLED)
                .body(problem);
    }

    @ExceptionHandler
    ProblemDetail on(MalformedPosition malformed) {
        var problem = ProblemDetail.forStatusAndDetail(
                HttpStatus.BAD_REQUEST, Spoken.inTheirLanguage(malformed.getMessage()));
        problem.setType(URI.create("urn:duly:problem:malformed-position"));
        problem.setProperty("field", MinPosition.HEADER);
        return problem;
    }
}
