package io.duly.query.admin;

import io.duly.query.projection.UnknownProjection;
import java.net.URI;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Says what an operator named that is not there. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class AdminProblems {

    @ExceptionHandler
    ProblemDetail on(UnknownProjection unknown) {
        return notFound("unknown-projection", unknown);
    }

    @ExceptionHandler
    ProblemDetail on(NothingWaits nothing) {
        return notFound("no-dead-letters", nothing);
    }

    private static ProblemDetail notFound(String name, RuntimeException cause) {
        var problem = ProblemDetail.forStatusAndDetail(HttpStatus.NOT_FOUND, cause.getMessage());
        problem.setType(URI.create("urn:duly:problem:" + name));
        return problem;
    }
}
