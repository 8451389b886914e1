package io.duly.command.intake.run;

import java.net.URI;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/** Nobody has uploaded anything under this id. */
final class UnknownImport extends ErrorResponseException {

    private static final long serialVersionUID = 1L;

    UnknownImport() {
        super(HttpStatus.NOT_FOUND, problem(), null);
    }

    private static ProblemDetail problem() {
        var problem = ProblemDetail.forStatusAndDetail(HttpStatus.NOT_FOUND, "there is nothing under this id");
        problem.setType(URI.create("urn:duly:problem:not-found"));
        problem.setTitle("Not found");
        return problem;
    }
}
