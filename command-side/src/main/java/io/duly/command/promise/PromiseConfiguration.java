package io.duly.command.promise;

import io.duly.command.platform.EventProcessors;
import org.axonframework.config.EventProcessingConfigurer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Configuration;

/** Sets up what is stored beside the promises. */
@Configuration(proxyBeanMethods = false)
class PromiseConfiguration {

    @Autowired
    void process(EventProcessingConfigurer processing) {
        EventProcessors.withTheCommand(processing, PromiseLookup.GROUP);
    }
}
