package io.duly.query.csv;

import io.duly.query.page.Form;
import io.duly.query.web.InvalidRequest;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.util.MimeTypeUtils;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Tells a list from the header {@code Accept} in which form it is asked for. */
final class AskedForm implements HandlerInterceptor {

    private static final List<String> OF_A_PAGE = List.of("cursor", "limit");

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod endpoint && comesInBothForms(endpoint)) {
            var form = of(request.getHeader(HttpHeaders.ACCEPT));
            if (form == Form.TABLE) {
                OF_A_PAGE.stream()
                        .filter(name -> request.getParameter(name) != null)
                        .forEach(AskedForm::refuse);
            }
            request.setAttribute(Form.ATTRIBUTE, form);
        }
        return true;
    }

    private static boolean comesInBothForms(HandlerMethod endpoint) {
        for (MethodParameter parameter : endpoint.getMethodParameters()) {
            var attribute = parameter.getParameterAnnotation(RequestAttribute.class);
            if (attribute != null && attribute.value().equals(Form.ATTRIBUTE)) {
                return true;
            }
        }
        return false;
    }

    /** By the order in which Spring chooses who writes the answer: JSON wherever it will do as well. */
    private static Form of(@Nullable String accept) {
        try {
            var types = MediaType.parseMediaTypes(accept);
            MimeTypeUtils.sortBySpecificity(types);
            for (var type : types) {
                if (type.isCompatibleWith(MediaType.APPLICATION_JSON)) {
                    return Form.PAGE;
                }
                if (type.isCompatibleWith(CsvConverter.CSV)) {
                    return Form.TABLE;
                }
            }
        } catch (InvalidMediaTypeException _) {
            return Form.PAGE; // which Spring then refuses
        }
        return Form.PAGE;
    }

    private static void refuse(String parameter) {
        throw new InvalidRequest(parameter, "is not asked for in a table, which has all rows");
    }
}
