package io.duly.command.deal;

import io.duly.command.platform.EventProcessors;
import org.axonframework.config.EventProcessingConfigurer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Opens the door to the deals, and sets up what is stored beside them. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SmallDifferences.class)
class DealConfiguration {

    @Autowired
    void process(EventProcessingConfigurer processing) {
        EventProcessors.withTheCommand(processing, InvoiceReservations.GROUP);
    }

    @Bean
    Deals deals(org.axonframework.config.Configuration axon, Consequences consequences) {
        return new Deals(() -> axon.repository(Deal.class), consequences);
    }
}
