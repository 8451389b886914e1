package io.duly.command.platform;

import io.duly.command.calendar.CreditorTime;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.commandhandling.gateway.DefaultCommandGateway;
import org.axonframework.common.caching.Cache;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.correlation.CorrelationDataProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What happens to every command on its way to an aggregate. */
@Configuration(proxyBeanMethods = false)
class CommandDispatch {

    @Autowired
    void intercept(CommandBus commands, EventStore store, CreditorTime creditor) {
        commands.registerDispatchInterceptor(new AuthenticatedActor());
        commands.registerHandlerInterceptor(new OnlyWhatHappened(creditor));
        commands.registerHandlerInterceptor(new FreshDecisions(store));
    }

    @Bean
    static CommandGateway commandGateway(CommandBus commands) {
        return DefaultCommandGateway.builder()
                .commandBus(commands)
                .retryScheduler(new ConflictRetry())
                .build();
    }

    @Bean
    static CorrelationDataProvider causes() {
        return new Causes();
    }

    @Bean
    static Cache aggregateCache(@Value("${duly.command.aggregate-cache-size:20000}") long size) {
        return new AggregateCache(size);
    }
}
