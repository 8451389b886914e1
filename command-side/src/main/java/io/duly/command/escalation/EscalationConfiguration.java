package io.duly.command.escalation;

import io.duly.command.platform.EventProcessors;
import org.axonframework.config.EventProcessingConfigurer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Configuration;

/** Lets the clock of the deals run. */
@Configuration(proxyBeanMethods = false)
class EscalationConfiguration {

    /** One transaction handles all events that are there to read. */
    private static final int BATCH = 100;

    @Autowired
    void process(EventProcessingConfigurer processing) {
        EventProcessors.withTheCommand(processing, LatePayerLookup.GROUP);
        EventProcessors.withTheCommand(processing, MoneyOnAccountLookup.GROUP);
        EventProcessors.withTheCommand(processing, ContactLookup.GROUP);
        // A plan made before the clocks were first looked at would never be kept if it began with the next event.
        EventProcessors.afterwards(processing, EscalationSaga.GROUP, BATCH);
    }
}
