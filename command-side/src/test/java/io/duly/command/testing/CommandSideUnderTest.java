package io.duly.command.testing;

import com.github.kagkarlsson.scheduler.Scheduler;
import io.duly.command.escalation.EscalationSaga;
import io.duly.command.eventstore.StorePosition;
import io.duly.testing.TestPostgres;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One whole node of the command side, on a database that it may share with others. */
public final class CommandSideUnderTest implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final ConfigurableApplicationContext context;

    private CommandSideUnderTest(ConfigurableApplicationContext context) {
        this.context = context;
    }

    public static CommandSideUnderTest start(String database, Clock clock) {
        return new CommandSideUnderTest(new SpringApplicationBuilder(Node.class)
                .web(WebApplicationType.NONE)
                .initializers(starting ->
                        ((GenericApplicationContext) starting).registerBean("clock", Clock.class, () -> clock))
                .properties(
                        "spring.main.banner-mode=off",
                        "spring.datasource.url=" + database,
                        "spring.datasource.username=" + TestPostgres.USER,
                        "spring.datasource.password=" + TestPostgres.PASSWORD,
                        "duly.creditor.calendar=every-day",
                        "duly.creditor.zone=Europe/Moscow",
                        "axon.axonserver.enabled=false",
                        "axon.timeout.enabled=false")
                .run());
    }

    public <T> T get(Class<T> type) {
        return context.getBean(type);
    }

    public JdbcClient database() {
        return get(JdbcClient.class);
    }

    public void send(Object... commands) {
        for (var command : commands) {
            get(CommandGateway.class).sendAndWait(command);
        }
    }

    /** The names of the events of one aggregate, from the first. */
    public List<String> history(Object aggregateId) {
        return database()
                .sql("select event from command.event_log where aggregate_identifier = ? order by version")
                .param(aggregateId.toString())
                .query(String.class)
                .list();
    }

    public StreamingEventProcessor sagas() {
        return processor(EscalationSaga.GROUP);
    }

    private StreamingEventProcessor processor(String group) {
        return get(EventProcessingConfiguration.class)
                .eventProcessor(group, StreamingEventProcessor.class)
                .orElseThrow();
    }

    /** Waits until no deadline is due any more and the sagas, and these processors too, have read every event. */
    public void settle(String... groups) {
        var givenUpAt = System.nanoTime() + PATIENCE.toNanos();
        while (!isSettled(groups)) {
            if (System.nanoTime() > givenUpAt) {
                throw new IllegalStateException("deadlines are due, or events unread, for " + PATIENCE);
            }
            get(Scheduler.class).triggerCheckForDueExecutions();
            LockSupport.parkNanos(Duration.ofMillis(5).toNanos());
        }
    }

    private boolean isSettled(String... groups) {
        var head = get(StorePosition.class).head();
        return due() == 0
                && Stream.concat(Stream.of(EscalationSaga.GROUP), Stream.of(groups))
                        .allMatch(group -> hasRead(group, head))
                && get(StorePosition.class).head() == head;
    }

    private long due() {
        return database()
                .sql("select count(*) from command.scheduled_tasks where execution_time <= ?")
                .param(get(Clock.class).instant().atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
    }

    private boolean hasRead(String group, long head) {
        var segments = processor(group).processingStatus().values();
        return !segments.isEmpty()
                && segments.stream()
                        .allMatch(segment -> segment.getCurrentPosition().orElse(-1) >= head);
    }

    @Override
    public void close() {
        context.close();
    }

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration(exclude = FlywayAutoConfiguration.class)
    @ComponentScan(
            basePackages = "io.duly.command",
            excludeFilters = @ComponentScan.Filter(type = FilterType.REGEX, pattern = ".*(Test|IT|UnderTest)(\\$.*)?"))
    static class Node {}
}
