package io.duly.command.metrics;

import io.micrometer.core.instrument.MeterRegistry;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.config.ConfigurerModule;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Watches the command bus. */
@Configuration(proxyBeanMethods = false)
class CommandMetricsConfiguration {

    @Bean
    ConfigurerModule commandMetrics(MeterRegistry metrics) {
        return axon -> axon.configureMessageMonitor(CommandBus.class, _ -> new CommandMetrics(metrics));
    }
}
