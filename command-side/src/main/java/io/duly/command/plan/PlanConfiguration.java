package io.duly.command.plan;

import io.duly.command.platform.EventProcessors;
import org.axonframework.config.EventProcessingConfigurer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Configuration;

/** Sets up what is stored beside the payment plans. */
@Configuration(proxyBeanMethods = false)
class PlanConfiguration {

    @Autowired
    void process(EventProcessingConfigurer processing) {
        EventProcessors.withTheCommand(processing, PlanLookup.GROUP);
    }
}
