package io.duly.query.position;

import io.duly.query.projection.ProjectionPositions;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Lets a query read its projections only when they are whole, and only when they have seen the position that the caller
 * names.
 */
@Component
class MinPosition implements HandlerInterceptor {

    static final String HEADER = "Duly-Min-Position";

    private static final Set<String> LOOKING = Set.of(HttpMethod.GET.name(), HttpMethod.HEAD.name());
    private static final long LOOK_AGAIN_MILLIS = 5;

    private final ProjectionPositions positions;
    private final WholeViewsOnly wholeViews;
    private final Duration patience;

    MinPosition(
            ProjectionPositions positions,
            WholeViewsOnly wholeViews,
            @Value("${duly.query.min-position-timeout:2s}") Duration patience) {
        this.positions = positions;
        this.wholeViews = wholeViews;
        this.patience = patience;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws InterruptedException {
        if (LOOKING.contains(request.getMethod())) {
            var readers = readBy(handler);
            requireWhole(readers);
            var asked = request.getHeader(HEADER);
            if (asked != null) {
                awaitPosition(parse(asked), readers);
                requireWhole(readers);
            }
        }
        return true;
    }

    /** Who does not say what it reads is no reader of views. */
    private void requireWhole(@Nullable Set<String> readers) {
        if (readers != null) {
            wholeViews.require(readers);
        }
    }

    private void awaitPosition(long position, @Nullable Set<String> readers) throws InterruptedException {
        var deadline = System.nanoTime() + patience.toNanos();
        var behind = behind(position, readers);
        while (!behind.isEmpty()) {
            if (System.nanoTime() - deadline > 0) {
                throw new ViewBehind(position, behind);
            }
            Thread.sleep(LOOK_AGAIN_MILLIS);
            behind = behind(position, readers);
        }
    }

    /** Null means all of them. */
    private List<String> behind(long position, @Nullable Set<String> readers) {
        return positions.all().entrySet().stream()
                .filter(reader -> readers == null || readers.contains(reader.getKey()))
                .filter(reader -> !reader.getValue().covers(position))
                .map(reader -> reader.getKey())
                .sorted()
                .toList();
    }

    private static @Nullable Set<String> readBy(Object handler) {
        if (!(handler instanceof HandlerMethod endpoint)) {
            return null;
        }
        var onMethod = AnnotatedElementUtils.findMergedAnnotation(endpoint.getMethod(), ReadsFrom.class);
        return named(
                onMethod != null
                        ? onMethod
                        : AnnotatedElementUtils.findMergedAnnotation(endpoint.getBeanType(), ReadsFrom.class));
    }

    private static @Nullable Set<String> named(@Nullable ReadsFrom readers) {
        return readers == null ? null : Set.copyOf(Arrays.asList(readers.value()));
    }

    private static long parse(String text) {
        try {
            var position = Long.parseLong(text);
            if (position >= 0) {
                return position;
            }
        } catch (NumberFormatException e) {
            throw new MalformedPosition(text);
        }
        throw new MalformedPosition(text);
    }
}
