package io.duly.query.testing;

import io.duly.events.deal.DealEvent;
import io.duly.testing.TestPostgres;
import java.time.Clock;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.springboot.autoconfig.UpdateCheckerAutoConfiguration;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A query side with the given projections, on an empty database with an event store beside it. */
public final class QuerySideUnderTest implements AutoCloseable {

    private final ConfigurableApplicationContext context;
    private final Map<String, Long> streams = new ConcurrentHashMap<>();

    private QuerySideUnderTest(ConfigurableApplicationContext context) {
        this.context = context;
    }

    public static QuerySideUnderTest with(Class<?>... projections) {
        return start(new String[0], projections);
    }

    public static QuerySideUnderTest start(String[] properties, Class<?>... projections) {
        var sources = Stream.concat(Stream.of(Machinery.class), Arrays.stream(projections))
                .toArray(Class<?>[]::new);
        return new QuerySideUnderTest(new SpringApplicationBuilder(sources)
                .web(WebApplicationType.SERVLET)
                .properties(
                        "spring.main.banner-mode=off",
                        "server.port=0",
                        "spring.datasource.url=" + TestPostgres.newDatabase(),
                        "spring.datasource.username=" + TestPostgres.USER,
                        "spring.datasource.password=" + TestPostgres.PASSWORD,
                        "spring.jpa.open-in-view=false",
                        "axon.axonserver.enabled=false",
                        "axon.timeout.enabled=false",
                        "management.endpoint.health.group.readiness.include=readinessState,projections",
                        "management.endpoint.health.probes.enabled=true",
                        "management.endpoint.health.show-details=always")
                .properties(properties)
                .run());
    }

    public <T> T get(Class<T> type) {
        return context.getBean(type);
    }

    public JdbcClient database() {
        return get(JdbcClient.class);
    }

    public int port() {
        return context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }

    /** Stores the events in one transaction, each at the end of its deal's stream. */
    public void record(DealEvent... events) {
        get(TransactionTemplate.class)
                .executeWithoutResult(_ -> get(EventStore.class)
                        .publish(Arrays.stream(events).map(this::message).toList()));
    }

    private GenericDomainEventMessage<DealEvent> message(DealEvent event) {
        var stream = event.dealId().toString();
        var sequenceNumber = streams.merge(stream, 0L, (last, _) -> last + 1);
        return new GenericDomainEventMessage<>("Deal", stream, sequenceNumber, event);
    }

    @Override
    public void close() {
        context.close();
    }

    /** The query side without its concrete views, so that a test decides which projections there are. */
    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration(exclude = {UpdateCheckerAutoConfiguration.class, FlywayAutoConfiguration.class})
    @Import(TestStore.class)
    @ComponentScan({
        "io.duly.query.schema",
        "io.duly.query.store",
        "io.duly.query.projection",
        "io.duly.query.position",
        "io.duly.query.reconciliation",
        "io.duly.query.watchdog",
        "io.duly.query.admin",
        "io.duly.query.metrics"
    })
    static class Machinery {

        @Bean
        Clock clock() {
            return Clock.systemUTC();
        }
    }
}
