package io.duly.query.position;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Applies {@link MinPosition} to the whole API except what operators need while views are behind. */
@Configuration(proxyBeanMethods = false)
class MinPositionOnQueries implements WebMvcConfigurer {

    private final MinPosition minPosition;

    MinPositionOnQueries(MinPosition minPosition) {
        this.minPosition = minPosition;
    }

    @Override
    public void addInterceptors(InterceptorRegistry interceptors) {
        interceptors.addInterceptor(minPosition).addPathPatterns("/api/**").excludePathPatterns("/api/admin/**");
    }
}
