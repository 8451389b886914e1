package io.duly.command.eventstore;

import static io.duly.command.eventstore.StoreUnderTest.YEARS_AGO;
import static io.duly.command.eventstore.StoreUnderTest.event;
import static java.time.temporal.ChronoUnit.MICROS;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.serialization.upcasting.event.NoOpEventUpcaster;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GapSafeEventStorageEngineIT {

    private final StoreUnderTest store = new StoreUnderTest();

    static Stream<Instant> now_and_in_virtual_time() {
        return Stream.of(Instant.now().truncatedTo(MICROS), YEARS_AGO);
    }

    @ParameterizedTest
    @MethodSource("now_and_in_virtual_time")
    void an_event_is_read_however_late_it_is_committed(Instant time) throws Exception {
        var reader = store.reader(null);

        try (var late = store.writer().append(event("late", time))) {
            store.commit(event("second", time));
            store.rollBack(event("third", time));
            store.commit(event("fourth", time));
            assertThat(reader.readOn()).containsExactly("second", "fourth");
            store.commit(event("fifth", time));
            assertThat(reader.readOn()).containsExactly("fifth");
            store.commit(event("sixth", time));
            assertThat(reader.readOn()).containsExactly("sixth");
            assertThat(reader.waitingFor()).containsExactly(1L, 3L);

            late.commit();
        }

        assertThat(reader.readOn()).containsExactly("late");
    }

    @Test
    void on_axons_own_engine_the_same_event_is_lost() throws Exception {
        var reader = new Reader(new AxonsOwnEngine(store::connect), null);

        try (var late = store.writer().append(event("late", YEARS_AGO))) {
            store.commit(event("second", YEARS_AGO));
            assertThat(reader.readOn()).containsExactly("second");

            late.commit();
        }

        assertThat(reader.readOn()).isEmpty();
    }

    @Test
    void a_writer_that_began_after_everyone_who_has_ended_is_waited_for_too() throws Exception {
        var reader = store.reader(null);

        try (var elder = store.writer().takeTransactionId();
                var younger = store.writer().append(event("younger", YEARS_AGO))) {
            elder.append(event("elder", YEARS_AGO)).commit();
            assertThat(reader.readOn()).containsExactly("elder");
            store.commit(event("next", YEARS_AGO));
            assertThat(reader.readOn()).containsExactly("next");
            store.commit(event("one after", YEARS_AGO));
            assertThat(reader.readOn()).containsExactly("one after");

            younger.commit();
        }

        assertThat(reader.readOn()).containsExactly("younger");
    }

    @Test
    void a_rolled_back_event_is_not_waited_for_any_longer_than_needed() throws Exception {
        var reader = store.reader(null);
        store.rollBack(event("first", YEARS_AGO));
        store.commit(event("second", YEARS_AGO));
        reader.readOn();
        assertThat(reader.waitingFor()).containsExactly(1L);

        store.commit(event("third", YEARS_AGO));
        reader.readOn();

        assertThat(reader.waitingFor()).isEmpty();
    }

    @Test
    void a_reader_inside_a_writing_transaction_proves_nothing() throws Exception {
        try (var connection = store.connect()) {
            connection.setAutoCommit(false);
            connection.createStatement().execute("select pg_current_xact_id()");
            var within = new GapSafeEventStorageEngine(
                    new org.springframework.jdbc.datasource.SingleConnectionDataSource(connection, true)::getConnection,
                    NoTransactionManager.INSTANCE,
                    EventSerializer.create(),
                    NoOpEventUpcaster.INSTANCE);
            var reader = new Reader(within, null);
            try (var late = store.writer().append(event("late", YEARS_AGO))) {
                store.commit(event("second", YEARS_AGO));
                reader.readOn();
                connection.commit();
                store.commit(event("third", YEARS_AGO));
                reader.readOn();
                assertThat(reader.waitingFor()).containsExactly(1L);

                late.commit();
            }
            assertThat(reader.readOn()).containsExactly("late");
        }
    }

    @Test
    void every_committed_event_is_read_once_while_many_write() throws Exception {
        var committed = new ConcurrentLinkedQueue<String>();
        var read = new ArrayList<String>();
        var reader = store.reader(null);
        try (var threads = Executors.newFixedThreadPool(6)) {
            List<Future<Void>> writers = IntStream.range(0, 6)
                    .mapToObj(seed -> threads.submit(writing(new Random(seed), committed)))
                    .toList();
            while (!writers.stream().allMatch(Future::isDone)) {
                read.addAll(reader.readOn());
            }
            for (var writer : writers) {
                writer.get();
            }
        }
        read.addAll(reader.readOn());

        assertThat(read).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(committed);
    }

    private Callable<Void> writing(Random random, ConcurrentLinkedQueue<String> committed) {
        return () -> {
            try (var writer = store.writer()) {
                for (var transaction = 0; transaction < 80; transaction++) {
                    var events = Stream.generate(() -> event(UUID.randomUUID().toString(), YEARS_AGO))
                            .limit(1 + random.nextInt(3))
                            .toList();
                    for (var event : events) {
                        writer.append(event);
                        LockSupport.parkNanos(random.nextInt(4_000_000));
                    }
                    if (random.nextInt(5) == 0) {
                        writer.rollBack();
                    } else {
                        writer.commit();
                        events.forEach(event -> committed.add(event.getIdentifier()));
                    }
                }
            }
            return null;
        };
    }
}
