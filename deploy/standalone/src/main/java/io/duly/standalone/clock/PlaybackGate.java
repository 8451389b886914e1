package io.duly.standalone.clock;

import io.duly.standalone.http.ProblemWriter;
import io.duly.standalone.http.Problems;
import io.duly.virtualtime.playback.PlaybackState;
import io.duly.virtualtime.playback.PlaybackState.Status;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Says "not yet" while history is being played. A command would be stamped with a day long gone, and the views are not
 * whole. An operator may look at how the service does.
 */
@Component
class PlaybackGate implements HandlerInterceptor, WebMvcConfigurer {

    private static final String OPERATORS = "/api/admin/";
    private static final Set<String> LOOKING = Set.of(HttpMethod.GET.name(), HttpMethod.HEAD.name());
    private static final long RETRY_SECONDS = 5;

    private final PlaybackState playback;
    private final ProblemWriter problems;

    PlaybackGate(PlaybackState playback, ProblemWriter problems) {
        this.playback = playback;
        this.problems = problems;
    }

    @Override
    public void addInterceptors(InterceptorRegistry interceptors) {
        interceptors.addInterceptor(this).addPathPatterns("/api/**").order(Ordered.HIGHEST_PRECEDENCE);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        var status = playback.current();
        if (status.isEmpty() || isOperatorsLook(request)) {
            return true;
        }
        refuse(response, status.get());
        return false;
    }

    private static boolean isOperatorsLook(HttpServletRequest request) {
        return LOOKING.contains(request.getMethod()) && request.getServletPath().startsWith(OPERATORS);
    }

    private void refuse(HttpServletResponse response, Status status) throws IOException {
        var left = status.secondsLeft();
        response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(Math.max(1, left == null ? RETRY_SECONDS : left)));
        var problem = Problems.of(
                HttpStatus.SERVICE_UNAVAILABLE,
                status.name() + "-playing",
                "the %s is being played, %d %%; nothing can be read or changed before it is done"
                        .formatted(status.name(), status.percent()));
        problem.setProperty("percent", status.percent());
        problem.setProperty("secondsLeft", left);
        problems.write(response, problem);
    }
}
