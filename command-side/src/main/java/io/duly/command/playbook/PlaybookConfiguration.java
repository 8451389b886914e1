package io.duly.command.playbook;

import org.axonframework.config.EventProcessingConfigurer;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Configuration;

/** Makes the lookup part of the command's own transaction: both are written, or neither. */
@Configuration(proxyBeanMethods = false)
class PlaybookConfiguration {

    @Autowired
    void lookUpInTheSameTransaction(EventProcessingConfigurer processing) {
        processing
                .registerSubscribingEventProcessor(PlaybookLookup.GROUP)
                .registerListenerInvocationErrorHandler(PlaybookLookup.GROUP, _ -> PropagatingErrorHandler.instance());
    }
}
