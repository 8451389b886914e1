package io.duly.command.web;

import java.net.URI;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/** There is nothing under the id that was asked for. */
public final class NotFound extends ErrorResponseException {

    private static final long serialVersionUID = 1L;

    public NotFound() {
        super(HttpStatus.NOT_FOUND, problem(), null);
    }

    private static ProblemDetail problem() {
        var problem = ProblemDetail.forStatusAndDetail(HttpStatus.NOT_FOUND, "there is nothing under this id");
        problem.setType(URI.create("urn:duly:problem:not-found"));
        problem.setTitle("Not found");
        return problem;
    }
}
