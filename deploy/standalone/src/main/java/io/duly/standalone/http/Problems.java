package io.duly.standalone.http;

import java.net.URI;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;

/** Words an RFC 9457 answer; the type is stable, so that programs can tell problems apart. */
public final class Problems {

    private static final String TYPES = "urn:duly:problem:";

    private Problems() {}

    public static ProblemDetail of(HttpStatusCode status, String name, String detail) {
        var problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setType(URI.create(TYPES + name));
        return problem;
    }

    /** Whether a problem was worded here, or by one of the sides. */
    static boolean isOurs(ProblemDetail problem) {
        var type = problem.getType();
        return type != null && type.toString().startsWith(TYPES);
    }

    static ProblemDetail invalid(List<FieldProblem> errors) {
        var detail = errors.stream()
                .map(error -> error.field() + " " + error.message())
                .collect(Collectors.joining("; "));
        var problem = of(HttpStatus.BAD_REQUEST, "invalid-request", detail);
        problem.setTitle("Invalid request");
        problem.setProperty("errors", errors);
        return problem;
    }

    static ProblemDetail invalid(String field, String message) {
        return invalid(List.of(new FieldProblem(field, message)));
    }
}
