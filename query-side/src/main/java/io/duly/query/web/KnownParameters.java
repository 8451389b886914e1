package io.duly.query.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.springframework.core.DefaultParameterNameDiscoverer;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Turns down a question with a part that nobody would look at, or that nobody can mean: a filter that is misspelt,
 * empty, there twice or not written as its kind is written.
 *
 * <p>Without this rule Duly would answer as if nobody had asked for the filter, and show more than was meant.
 */
final class KnownParameters implements HandlerInterceptor {

    private static final String QUERY_SIDE = "io.duly.query.";

    private final Map<HandlerMethod, Map<String, ParameterForm>> known = new ConcurrentHashMap<>();

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod endpoint
                && endpoint.getBeanType().getName().startsWith(QUERY_SIDE)) {
            var forms = known.computeIfAbsent(endpoint, KnownParameters::formsOf);
            request.getParameterMap().forEach((name, values) -> check(name, values, forms));
        }
        return true;
    }

    private static void check(String name, String[] values, Map<String, ParameterForm> forms) {
        var form = forms.get(name);
        if (form == null) {
            throw new InvalidRequest(name, "is not asked for here");
        }
        if (values.length > 1) {
            throw new InvalidRequest(name, "is there more than once");
        }
        if (values[0].isBlank()) {
            throw new InvalidRequest(name, "is empty");
        }
        form.require(name, values[0]);
    }

    private static Map<String, ParameterForm> formsOf(HandlerMethod endpoint) {
        return Arrays.stream(endpoint.getMethodParameters())
                .filter(parameter -> parameter.hasParameterAnnotation(RequestParam.class))
                .collect(Collectors.toMap(
                        KnownParameters::nameOf, parameter -> ParameterForm.of(parameter.getParameterType())));
    }

    private static String nameOf(MethodParameter parameter) {
        var named = Objects.requireNonNull(parameter.getParameterAnnotation(RequestParam.class))
                .name();
        if (!named.isEmpty()) {
            return named;
        }
        parameter.initParameterNameDiscovery(new DefaultParameterNameDiscoverer());
        return Objects.requireNonNull(parameter.getParameterName());
    }
}
