package io.duly.command.metrics;

import static io.duly.testing.DealFixture.RECORDED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.duly.command.customer.RegisterCustomer;
import io.duly.command.testing.CommandSideUnderTest;
import io.duly.command.testing.HandClock;
import io.duly.events.shared.CustomerId;
import io.duly.events.shared.Origin;
import io.duly.testing.TestPostgres;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.UUID;
import org.axonframework.config.EventProcessingConfiguration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ReaderLagIT {

    private static final HandClock CLOCK = new HandClock(RECORDED);

    private static CommandSideUnderTest duly;

    @BeforeAll
    static void start() {
        duly = CommandSideUnderTest.start(TestPostgres.newDatabase(), CLOCK);
    }

    @AfterAll
    static void stop() {
        duly.close();
    }

    @Test
    void a_reader_that_stands_still_falls_behind_further_and_further() {
        duly.settle();
        duly.sagas().shutDown();
        duly.send(
                new RegisterCustomer(new CustomerId(UUID.randomUUID()), "Alpha", null, Origin.ENTERED),
                new RegisterCustomer(new CustomerId(UUID.randomUUID()), "Beta", null, Origin.ENTERED));

        CLOCK.set(RECORDED.plusSeconds(30));
        assertThat(lag("duly.processor.lag.events", "escalation")).isEqualTo(2);
        assertThat(lag("duly.processor.lag", "escalation")).isEqualTo(30);
        CLOCK.set(RECORDED.plusSeconds(90));
        assertThat(lag("duly.processor.lag", "escalation")).isEqualTo(90);

        duly.sagas().start();
        await().untilAsserted(() ->
                assertThat(lag("duly.processor.lag.events", "escalation")).isZero());
        assertThat(lag("duly.processor.lag", "escalation")).isZero();
    }

    @Test
    void every_reader_of_the_command_side_is_watched() {
        var readers = duly.get(MeterRegistry.class).find("duly.processor.lag").gauges();

        assertThat(readers)
                .extracting(gauge -> gauge.getId().getTag("processor"))
                .containsExactlyInAnyOrderElementsOf(
                        duly.get(EventProcessingConfiguration.class).eventProcessors().entrySet().stream()
                                .filter(entry -> !entry.getValue()
                                        .getClass()
                                        .getSimpleName()
                                        .startsWith("Subscribing"))
                                .map(entry -> entry.getKey())
                                .toList())
                .contains("escalation", "warning-watch");
    }

    private static double lag(String name, String reader) {
        return duly.get(MeterRegistry.class)
                .get(name)
                .tag("processor", reader)
                .gauge()
                .value();
    }
}
