package io.duly.query.position;

import static org.assertj.core.api.Assertions.assertThat;

import io.duly.query.projection.Projections;
import io.duly.query.testing.QuerySideUnderTest;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** A question that does not say which views it reads would be answered from a part of them. */
class DeclaredViewsIT {

    private static QuerySideUnderTest querySide;

    @BeforeAll
    static void start() {
        querySide = QuerySideUnderTest.whole();
    }

    @AfterAll
    static void stop() {
        querySide.close();
    }

    @Test
    void every_question_says_which_views_it_reads() {
        var views = querySide.get(Projections.class).names();

        assertThat(questions()).isNotEmpty().allSatisfy((path, endpoint) -> {
            var read = readBy(endpoint);
            assertThat(read).as(path).isPresent();
            assertThat(views).as(path).containsAll(Set.of(read.orElseThrow().value()));
        });
    }

    private static Map<String, HandlerMethod> questions() {
        var found = new TreeMap<String, HandlerMethod>();
        for (var mapping : querySide.all(RequestMappingHandlerMapping.class)) {
            mapping.getHandlerMethods()
                    .forEach(
                            (mapped, endpoint) -> mapped.getPatternValues().forEach(path -> found.put(path, endpoint)));
        }
        found.keySet().removeIf(path -> !path.startsWith("/api/") || path.startsWith("/api/admin/"));
        found.values().removeIf(DeclaredViewsIT::isOfATest);
        return found;
    }

    private static boolean isOfATest(HandlerMethod endpoint) {
        return endpoint.getBeanType().getEnclosingClass() != null;
    }

    private static Optional<ReadsFrom> readBy(HandlerMethod endpoint) {
        return Optional.ofNullable(AnnotatedElementUtils.findMergedAnnotation(endpoint.getMethod(), ReadsFrom.class))
                .or(() -> Optional.ofNullable(
                        AnnotatedElementUtils.findMergedAnnotation(endpoint.getBeanType(), ReadsFrom.class)));
    }
}
