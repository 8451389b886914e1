package io.duly.command.web;

import java.net.URI;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/** The {@code If-Match} header is not an {@code ETag} that was given out here. */
public final class MalformedIfMatch extends ErrorResponseException {

    private static final long serialVersionUID = 1L;

    MalformedIfMatch(String given) {
        super(HttpStatus.BAD_REQUEST, problem(given), null);
    }

    private static ProblemDetail problem(String given) {
        var problem = ProblemDetail.forStatusAndDetail(
                HttpStatus.BAD_REQUEST, "If-Match must be an ETag such as \"3\", not " + given);
        problem.setType(URI.create("urn:duly:problem:malformed-if-match"));
        problem.setTitle("Malformed If-Match");
        problem.setProperty("field", "If-Match");
        return problem;
    }
}
