package io.duly.command.eventstore;

import static io.duly.command.eventstore.StoreUnderTest.YEARS_AGO;
import static io.duly.command.eventstore.StoreUnderTest.event;
import static org.assertj.core.api.Assertions.assertThat;

import io.duly.testing.TestPostgres;
import java.util.concurrent.TimeUnit;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.TrackingEventStream;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.serialization.upcasting.event.NoOpEventUpcaster;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** How soon readers see new events of their own node, when they hardly ever look by themselves. */
class PromptEventStoreIT {

    private static final int AN_HOUR = 3_600_000;
    private static final int SOON = 10_000;
    private static final int A_WHILE = 500;

    private final StoreUnderTest emptyStore = new StoreUnderTest();
    private final DriverManagerDataSource database =
            new DriverManagerDataSource(emptyStore.url(), TestPostgres.USER, TestPostgres.PASSWORD);
    private final JdbcTransactionManager transactions = new JdbcTransactionManager(database);
    private final PromptEventStore store = new PromptEventStore(EmbeddedEventStore.builder()
            .fetchDelay(AN_HOUR)
            .storageEngine(new GapSafeEventStorageEngine(
                    new SpringDataSourceConnectionProvider(database),
                    NoTransactionManager.INSTANCE,
                    EventSerializer.create(),
                    NoOpEventUpcaster.INSTANCE)));
    private final TrackingEventStream reader = store.openStream(null);

    /** A reader takes part in being woken once it has found nothing to read. */
    @BeforeEach
    void let_the_reader_come_to_the_end() throws InterruptedException {
        assertThat(reader.hasNextAvailable(A_WHILE, TimeUnit.MILLISECONDS)).isFalse();
    }

    @AfterEach
    void stop() {
        reader.close();
        store.shutDown();
    }

    @Test
    void an_event_is_read_as_soon_as_its_command_is_through() throws Exception {
        publish(event("first", YEARS_AGO));

        assertThat(reader.hasNextAvailable(SOON, TimeUnit.MILLISECONDS)).isTrue();
    }

    @Test
    void an_event_is_read_as_soon_as_the_transaction_around_its_command_is_committed() throws Exception {
        new TransactionTemplate(transactions).executeWithoutResult(_ -> {
            publish(event("first", YEARS_AGO));
            assertThat(isReadWithin(A_WHILE)).isFalse();
        });

        assertThat(reader.hasNextAvailable(SOON, TimeUnit.MILLISECONDS)).isTrue();
    }

    private boolean isReadWithin(int millis) {
        try {
            return reader.hasNextAvailable(millis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void publish(DomainEventMessage<?> event) {
        var work = DefaultUnitOfWork.startAndGet(event);
        work.attachTransaction(new SpringTransactionManager(transactions));
        work.execute(() -> store.publish(event));
    }
}
