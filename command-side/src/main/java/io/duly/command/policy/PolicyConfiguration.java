package io.duly.command.policy;

import io.duly.command.platform.EventProcessors;
import org.axonframework.config.EventProcessingConfigurer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.converter.HttpMessageConverters.ServerBuilder;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

@Configuration(proxyBeanMethods = false)
class PolicyConfiguration implements WebMvcConfigurer {

    @Autowired
    void process(EventProcessingConfigurer processing) {
        EventProcessors.withTheCommand(processing, PolicyLookup.GROUP);
    }

    /** Before all others, because one of them reads any YAML without saying where it is wrong. */
    @Override
    public void configureMessageConverters(ServerBuilder converters) {
        converters.addCustomConverter(new PolicyYaml());
    }
}
