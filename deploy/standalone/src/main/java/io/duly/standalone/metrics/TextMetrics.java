package io.duly.standalone.metrics;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Answers a Prometheus that would rather have protobuf with text, because the jar leaves protobuf's writer out. */
@Component
class TextMetrics extends OncePerRequestFilter {

    private static final String ADDRESS = "/actuator/prometheus";
    private static final String PROTOBUF = "application/vnd.google.protobuf";

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().equals(request.getContextPath() + ADDRESS);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(new WithoutProtobuf(request), response);
    }

    private static final class WithoutProtobuf extends HttpServletRequestWrapper {

        WithoutProtobuf(HttpServletRequest request) {
            super(request);
        }

        @Override
        public @Nullable String getHeader(String name) {
            var header = super.getHeader(name);
            return header != null && name.equalsIgnoreCase(HttpHeaders.ACCEPT) ? text(header) : header;
        }

        @Override
        public Enumeration<String> getHeaders(String name) {
            var headers = super.getHeaders(name);
            return name.equalsIgnoreCase(HttpHeaders.ACCEPT) && headers.hasMoreElements()
                    ? Collections.enumeration(List.of(text(String.join(",", Collections.list(headers)))))
                    : headers;
        }

        private static String text(String accepted) {
            var left = Arrays.stream(accepted.split(","))
                    .filter(type -> !type.strip().toLowerCase(Locale.ROOT).startsWith(PROTOBUF))
                    .toList();
            return left.isEmpty() ? MediaType.TEXT_PLAIN_VALUE : String.join(",", left);
        }
    }
}
