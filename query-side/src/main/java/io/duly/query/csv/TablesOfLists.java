package io.duly.query.csv;

import org.springframework.context.annotation.Configuration;
import org.springframework.http.converter.HttpMessageConverters.ServerBuilder;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Lets the lists of the API be read as tables. */
@Configuration(proxyBeanMethods = false)
class TablesOfLists implements WebMvcConfigurer {

    @Override
    public void addInterceptors(InterceptorRegistry interceptors) {
        interceptors.addInterceptor(new AskedForm()).addPathPatterns("/api/**");
    }

    /** The last one, so that whoever takes anything is given JSON. */
    @Override
    public void configureMessageConverters(ServerBuilder converters) {
        converters.configureMessageConvertersList(all -> all.add(new CsvConverter()));
    }
}
