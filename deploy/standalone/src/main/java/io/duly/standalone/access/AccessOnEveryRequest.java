package io.duly.standalone.access;

import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Applies {@link AccessCheck} to the API, after a query has waited for the position that it asks for. */
@Configuration(proxyBeanMethods = false)
class AccessOnEveryRequest implements WebMvcConfigurer {

    private final AccessCheck check;

    AccessOnEveryRequest(AccessCheck check) {
        this.check = check;
    }

    @Override
    public void addInterceptors(InterceptorRegistry interceptors) {
        interceptors.addInterceptor(check).addPathPatterns("/api", "/api/**").order(Ordered.LOWEST_PRECEDENCE);
    }
}
