package io.duly.query.testing;

import static org.awaitility.Awaitility.await;

import io.duly.events.customer.CustomerEvent;
import io.duly.events.deal.DealEvent;
import io.duly.events.escalation.EscalationPolicyEvent;
import io.duly.events.escalation.SegmentEvent;
import io.duly.events.playbook.PlaybookEvent;
import io.duly.query.projection.ProjectionPositions;
import io.duly.stored.EventJson;
import io.duly.testing.Colleagues;
import io.duly.testing.TestPostgres;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.messaging.MetaData;
import org.axonframework.springboot.autoconfig.UpdateCheckerAutoConfiguration;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A query side, whole or with the given projections only, on an empty database with an event store beside it. */
public final class QuerySideUnderTest implements AutoCloseable {

    private final ConfigurableApplicationContext context;
    private final Map<String, Long> streams = new ConcurrentHashMap<>();

    private QuerySideUnderTest(ConfigurableApplicationContext context) {
        this.context = context;
    }

    public static QuerySideUnderTest with(Class<?>... projections) {
        return start(new String[0], projections);
    }

    /** With every view, and with a clock that stands where the test puts it. */
    public static QuerySideUnderTest whole(String... properties) {
        return start(properties, Views.class);
    }

    public static QuerySideUnderTest start(String[] properties, Class<?>... projections) {
        var sources = Stream.concat(Stream.of(Machinery.class), Arrays.stream(projections))
                .toArray(Class<?>[]::new);
        return new QuerySideUnderTest(new SpringApplicationBuilder(sources)
                .web(WebApplicationType.SERVLET)
                .properties(
                        "spring.main.banner-mode=off",
                        "server.port=0",
                        "duly.creditor.zone=Europe/Moscow",
                        "spring.datasource.url=" + TestPostgres.newDatabase(),
                        "spring.datasource.username=" + TestPostgres.USER,
                        "spring.datasource.password=" + TestPostgres.PASSWORD,
                        "spring.jpa.open-in-view=false",
                        "axon.axonserver.enabled=false",
                        "axon.timeout.enabled=false",
                        "management.endpoint.health.group.readiness.include=readinessState,projections",
                        "management.endpoint.health.probes.enabled=true",
                        "management.endpoint.health.show-details=always",
                        "management.endpoints.web.exposure.include=health,prometheus",
                        "spring.mvc.format.date=iso")
                .properties(properties)
                .run());
    }

    public <T> T get(Class<T> type) {
        return context.getBean(type);
    }

    public <T> Collection<T> all(Class<T> type) {
        return context.getBeansOfType(type).values();
    }

    public JdbcClient database() {
        return get(JdbcClient.class);
    }

    public int port() {
        return context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }

    /** It is this moment now, and events are recorded at it, until it is moved again. */
    public void at(Instant moment) {
        get(MovableClock.class).moveTo(moment);
    }

    /** Stores the events in one transaction, each at the end of its own stream. */
    public void record(Object... events) {
        recordBecause(Map.of(), events);
    }

    /** The same, with what the events say about who caused them. */
    public void recordBecause(Map<String, ?> metaData, Object... events) {
        get(TransactionTemplate.class)
                .executeWithoutResult(_ -> get(EventStore.class)
                        .publish(Arrays.stream(events)
                                .map(event -> message(event, metaData))
                                .toList()));
    }

    /** Until every view has seen everything that is recorded. */
    public void awaitViews() {
        var head = database()
                .sql("select coalesce(max(global_index), -1) from command.domain_event")
                .query(Long.class)
                .single();
        await().atMost(Duration.ofSeconds(60))
                .until(() -> get(ProjectionPositions.class).all().values().stream()
                        .allMatch(position -> position.covers(head) && !position.replaying()));
    }

    private DomainEventMessage<?> message(Object event, Map<String, ?> metaData) {
        var stream = streamOf(event);
        var sequenceNumber = streams.merge(stream, 0L, (last, _) -> last + 1);
        return new GenericDomainEventMessage<>(
                stream.substring(0, stream.indexOf('-')),
                stream,
                sequenceNumber,
                new GenericMessage<>(event, MetaData.from(metaData)),
                get(Clock.class).instant());
    }

    private static String streamOf(Object event) {
        return switch (event) {
            case DealEvent deal -> deal.dealId().toString();
            case CustomerEvent customer -> customer.customerId().toString();
            case EscalationPolicyEvent policy -> policy.policyId().toString();
            case SegmentEvent segment -> segment.segment().toString();
            case PlaybookEvent playbook -> playbook.playbookId().toString();
            default -> throw new IllegalArgumentException("not an event: " + event);
        };
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
        "io.duly.query.sql",
        "io.duly.query.store",
        "io.duly.query.projection",
        "io.duly.query.position",
        "io.duly.query.reconciliation",
        "io.duly.query.watchdog",
        "io.duly.query.admin"
    })
    static class Machinery {

        @Bean
        MovableClock clock() {
            return new MovableClock();
        }

        @Bean
        Colleagues staff() {
            return new Colleagues();
        }

        @Bean
        SeenBy seenBy() {
            return new SeenBy();
        }

        @Bean
        JsonMapperBuilderCustomizer jsonLikeInEvents() {
            return EventJson::configure;
        }
    }

    /** The rest of the query side. */
    @Configuration(proxyBeanMethods = false)
    @ComponentScan({
        "io.duly.query.access",
        "io.duly.query.aging",
        "io.duly.query.attempt",
        "io.duly.query.audit",
        "io.duly.query.contact",
        "io.duly.query.customer",
        "io.duly.query.csv",
        "io.duly.query.day",
        "io.duly.query.deal",
        "io.duly.query.directory",
        "io.duly.query.dispute",
        "io.duly.query.effect",
        "io.duly.query.escalation",
        "io.duly.query.metrics",
        "io.duly.query.pause",
        "io.duly.query.plan",
        "io.duly.query.playbook",
        "io.duly.query.prevention",
        "io.duly.query.promise",
        "io.duly.query.timeline",
        "io.duly.query.warning",
        "io.duly.query.web",
        "io.duly.query.words",
        "io.duly.query.work",
        "io.duly.query.worklist"
    })
    static class Views {}
}
