package io.duly.query.projection;

import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.jdbc.UnitOfWorkAwareConnectionProviderWrapper;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.Configuration;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.config.EventProcessingConfigurer;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.TrackingEventProcessorConfiguration;
import org.axonframework.eventhandling.async.SequentialPerAggregatePolicy;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.TokenSchema;
import org.axonframework.messaging.StreamableMessageSource;
import org.axonframework.serialization.Serializer;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Runs every {@link BatchProjection} as a tracking processor of its own, under its own name. */
@org.springframework.context.annotation.Configuration(proxyBeanMethods = false)
class ProjectionProcessors {

    private static final int BATCH = 1_000;

    /** How long a processor waits for the store to wake it. It is also how long stopping one may take. */
    private static final int IDLE_MILLIS = 1_000;

    /** One works, one stands by: of a single one Axon loses count when it is stopped right after its claim. */
    private static final int THREADS = 2;

    private final Serializer tokens = TokenSerializer.create();
    private final ConnectionProvider connections;
    private final JdbcTemplate jdbc;

    ProjectionProcessors(DataSource database, JdbcTemplate jdbc) {
        this.connections =
                new UnitOfWorkAwareConnectionProviderWrapper(new SpringDataSourceConnectionProvider(database));
        this.jdbc = jdbc;
    }

    @Bean
    ConfigurerModule runEachProjection(
            List<BatchProjection> projections,
            TransactionManager transactions,
            @Qualifier("eventSerializer") Serializer events,
            @Value("${duly.node-id:}") String node) {
        var tokenStore = tokenStore(node);
        return configurer -> {
            for (var projection : projections) {
                register(projection, configurer.eventProcessing(), tokenStore, transactions, events);
            }
        };
    }

    private void register(
            BatchProjection projection,
            EventProcessingConfigurer processing,
            TokenStore tokenStore,
            TransactionManager transactions,
            Serializer events) {
        var name = projection.name();
        processing
                .assignHandlerInstancesMatching(name, projection::equals)
                .registerTrackingEventProcessor(name, Configuration::eventStore, _ -> oneSegment())
                .registerTokenStore(name, _ -> tokenStore)
                .registerErrorHandler(name, _ -> PropagatingErrorHandler.instance())
                .registerListenerInvocationErrorHandler(name, _ -> PropagatingErrorHandler.instance())
                .registerSequencingPolicy(name, _ -> SequentialPerAggregatePolicy.instance())
                .registerHandlerInterceptor(name, _ -> new SeenEvents(name, jdbc))
                .registerDeadLetterPolicy(name, _ -> new SetAside())
                .registerDeadLetterQueue(
                        name,
                        _ -> new BatchwiseDeadLetterQueue(
                                name, connections, transactions, events, tokens, JdbcClient.create(jdbc)))
                .registerDeadLetteringEventHandlerInvokerConfiguration(name, (_, invoker) -> invoker.allowReset(true));
    }

    /** From the very first event, and not as a replay: nothing was there before that could be repeated. */
    private static TrackingEventProcessorConfiguration oneSegment() {
        return TrackingEventProcessorConfiguration.forParallelProcessing(THREADS)
                .andInitialSegmentsCount(1)
                .andInitialTrackingToken(StreamableMessageSource::createTailToken)
                .andBatchSize(BATCH)
                .andEventAvailabilityTimeout(IDLE_MILLIS, TimeUnit.MILLISECONDS);
    }

    private TokenStore tokenStore(String node) {
        var builder = JdbcTokenStore.builder()
                .connectionProvider(connections)
                .serializer(tokens)
                .schema(TokenSchema.builder()
                        .setTokenTable("query.token_entry")
                        .setProcessorNameColumn("processor_name")
                        .setSegmentColumn("segment")
                        .setTokenColumn("token")
                        .setTokenTypeColumn("token_type")
                        .setTimestampColumn("timestamp")
                        .setOwnerColumn("owner")
                        .build());
        return new RarelyExtendedClaims(node.isEmpty() ? builder : builder.nodeId(node));
    }
}
