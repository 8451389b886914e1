package io.duly.standalone.http;

import io.duly.words.ProblemWords;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.MethodParameter;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;

/** Puts every problem into the language that is asked for, whoever worded it. Types and codes stay. */
@RestControllerAdvice
class SpokenProblems implements ResponseBodyAdvice<Object> {

    private static final String ERRORS = "errors";
    private static final String FIELD = "field";

    @Override
    public boolean supports(MethodParameter answer, Class<? extends HttpMessageConverter<?>> converter) {
        return true;
    }

    @Override
    public @Nullable Object beforeBodyWrite(
            @Nullable Object body,
            MethodParameter answer,
            MediaType type,
            Class<? extends HttpMessageConverter<?>> converter,
            ServerHttpRequest request,
            ServerHttpResponse response) {
        return body instanceof ProblemDetail problem ? said(problem, LocaleContextHolder.getLocale()) : body;
    }

    static ProblemDetail said(ProblemDetail problem, Locale language) {
        var title = problem.getTitle();
        if (title != null) {
            problem.setTitle(ProblemWords.in(language, title));
        }
        var properties = problem.getProperties();
        var field = properties == null ? null : properties.get(FIELD);
        var detail = problem.getDetail();
        if (properties != null && properties.get(ERRORS) instanceof List<?> errors) {
            var spoken = errors.stream().map(error -> said(error, language)).toList();
            problem.setProperty(ERRORS, spoken);
            problem.setDetail(
                    spoken.stream().map(error -> error.sentence(language)).collect(Collectors.joining("; ")));
        } else if (detail != null) {
            var start = field == null || !detail.startsWith(field + " ") ? "" : field + " ";
            var said = ProblemWords.in(language, detail.substring(start.length()));
            problem.setDetail(start + said);
        }
        return problem;
    }

    /** Each side has a type of its own for what is wrong with a field. */
    private static FieldProblem said(Object error, Locale language) {
        return switch (error) {
            case FieldProblem problem -> problem.in(language);
            case Map<?, ?> map ->
                new FieldProblem(
                                String.valueOf(map.get(FIELD)),
                                String.valueOf(map.get("message")),
                                (Integer) map.get("line"),
                                (Integer) map.get("column"))
                        .in(language);
            default -> throw new IllegalArgumentException("no error of a field: " + error);
        };
    }
}
