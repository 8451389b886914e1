package io.duly.standalone.http;

import io.duly.words.Phrasebook;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;

/** Words an RFC 9457 answer; the type is stable, so that programs can tell problems apart. */
public final class Problems {

    private static final String TYPES = "urn:duly:problem:";

    private static final Phrasebook BOOK = Phrasebook.beside(Problems.class);

    private Problems() {}

    public static ProblemDetail of(HttpStatusCode status, String name, String detail) {
        var problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setType(URI.create(TYPES + name));
        return problem;
    }

    /** A rule said no: with the reason for programs to read, and with its title for people. */
    public static ProblemDetail refused(String name, Enum<?> reason, String detail) {
        var problem = of(HttpStatus.UNPROCESSABLE_CONTENT, name, detail);
        problem.setTitle("Refused by a rule");
        problem.setProperty("reason", reason);
        problem.setProperty("reasonTitle", title(reason, LocaleContextHolder.getLocale()));
        return problem;
    }

    static String title(Enum<?> reason, Locale language) {
        return BOOK.in(language).say("Reason." + reason.name());
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
