package io.duly.standalone.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.duly.words.ProblemWords;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with one field, for example {@code instalments[0].amount}.
 *
 * @param line where in a file it stands; null where no file came in
 * @param column the same
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record FieldProblem(
        String field,
        String message,
        @Nullable Integer line,
        @Nullable Integer column) {

    FieldProblem(String field, String message) {
        this(field, message, null, null);
    }

    FieldProblem in(Locale language) {
        return new FieldProblem(field, ProblemWords.in(language, message), line, column);
    }

    /** The field, where it stands and what is wrong with it. */
    String sentence(Locale language) {
        return line == null
                ? field + " " + message
                : field + ": " + ProblemWords.in(language, "line " + line + ", column " + column) + ": " + message;
    }
}
