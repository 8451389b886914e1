package io.duly.command.policy;

import org.axonframework.config.EventProcessingConfigurer;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Configuration;

/** Makes the lookup part of the command's own transaction: both are written, or neither. */
@Configuration(proxyBeanMethods = false)
class PolicyConfiguration {

    @Autowired
    void lookUpInTheSameTransaction(EventProcessingConfigurer processing) {
        processing
                .registerSubscribingEventProcessor(PolicyLookup.GROUP)
                .registerListenerInvocationErrorHandler(PolicyLookup.GROUP, _ -> PropagatingErrorHandler.instance());
    }
}
