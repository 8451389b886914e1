package io.duly.standalone.access;

import io.duly.access.NotAllowed;
import io.duly.standalone.http.Problems;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Says who may, to those who may not. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class AccessProblems {

    @ExceptionHandler
    ProblemDetail on(NotAllowed refused) {
        var problem = Problems.of(HttpStatus.FORBIDDEN, "forbidden", String.valueOf(refused.getMessage()));
        problem.setTitle("Not allowed");
        problem.setProperty("whoMay", refused.whoMay());
        return problem;
    }
}
