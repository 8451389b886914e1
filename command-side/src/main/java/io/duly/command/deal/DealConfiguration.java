package io.duly.command.deal;

import io.duly.command.platform.EventProcessors;
import org.axonframework.config.EventProcessingConfigurer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Configuration;

/** Sets up what is stored beside the deals. */
@Configuration(proxyBeanMethods = false)
class DealConfiguration {

    @Autowired
    void process(EventProcessingConfigurer processing) {
        EventProcessors.withTheCommand(processing, InvoiceReservations.GROUP);
    }
}
