package io.duly.command.eventstore;

import static java.time.temporal.ChronoUnit.MICROS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.duly.events.deal.EvaluationEnded;
import io.duly.events.shared.DealId;
import io.duly.testing.TestPostgres;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
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
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.axonframework.serialization.upcasting.event.NoOpEventUpcaster;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GapSafeEventStorageEngineIT {

    private static final Instant YEARS_AGO = Instant.parse("2013-05-07T09:00:00Z");

    private final String database = TestPostgres.newDatabase();
    private final GapSafeEventStorageEngine store = new GapSafeEventStorageEngine(
            this::connect, NoTransactionManager.INSTANCE, EventSerializer.create(), NoOpEventUpcaster.INSTANCE);

    static Stream<Instant> now_and_in_virtual_time() {
        return Stream.of(Instant.now().truncatedTo(MICROS), YEARS_AGO);
    }

    @ParameterizedTest
    @MethodSource("now_and_in_virtual_time")
    void an_event_is_read_however_late_it_is_committed(Instant time) throws Exception {
        var reader = new Reader(store, null);

        try (var late = Writer.on(database).append(event("late", time))) {
            commit(event("second", time));
            rollBack(event("third", time));
            commit(event("fourth", time));
            assertThat(reader.readOn()).containsExactly("second", "fourth");
            commit(event("fifth", time));
            assertThat(reader.readOn()).containsExactly("fifth");
            commit(event("sixth", time));
            assertThat(reader.readOn()).containsExactly("sixth");
            assertThat(reader.waitingFor()).containsExactly(1L, 3L);

            late.commit();
        }

        assertThat(reader.readOn()).containsExactly("late");
    }

    @Test
    void on_axons_own_engine_the_same_event_is_lost() throws Exception {
        var reader = new Reader(new AxonsOwnEngine(this::connect), null);

        try (var late = Writer.on(database).append(event("late", YEARS_AGO))) {
            commit(event("second", YEARS_AGO));
            assertThat(reader.readOn()).containsExactly("second");

            late.commit();
        }

        assertThat(reader.readOn()).isEmpty();
    }

    @Test
    void a_writer_that_began_after_everyone_who_has_ended_is_waited_for_too() throws Exception {
        var reader = new Reader(store, null);

        try (var elder = Writer.on(database).takeTransactionId();
                var younger = Writer.on(database).append(event("younger", YEARS_AGO))) {
            elder.append(event("elder", YEARS_AGO)).commit();
            assertThat(reader.readOn()).containsExactly("elder");
            commit(event("next", YEARS_AGO));
            assertThat(reader.readOn()).containsExactly("next");
            commit(event("one after", YEARS_AGO));
            assertThat(reader.readOn()).containsExactly("one after");

            younger.commit();
        }

        assertThat(reader.readOn()).containsExactly("younger");
    }

    @Test
    void a_rolled_back_event_is_not_waited_for_any_longer_than_needed() throws Exception {
        var reader = new Reader(store, null);
        rollBack(event("first", YEARS_AGO));
        commit(event("second", YEARS_AGO));
        reader.readOn();
        assertThat(reader.waitingFor()).containsExactly(1L);

        commit(event("third", YEARS_AGO));
        reader.readOn();

        assertThat(reader.waitingFor()).isEmpty();
    }

    @Test
    void a_reader_inside_a_writing_transaction_proves_nothing() throws Exception {
        try (var connection = connect()) {
            connection.setAutoCommit(false);
            connection.createStatement().execute("select pg_current_xact_id()");
            var within = new GapSafeEventStorageEngine(
                    new org.springframework.jdbc.datasource.SingleConnectionDataSource(connection, true)::getConnection,
                    NoTransactionManager.INSTANCE,
                    EventSerializer.create(),
                    NoOpEventUpcaster.INSTANCE);
            var reader = new Reader(within, null);
            try (var late = Writer.on(database).append(event("late", YEARS_AGO))) {
                commit(event("second", YEARS_AGO));
                reader.readOn();
                connection.commit();
                commit(event("third", YEARS_AGO));
                reader.readOn();
                assertThat(reader.waitingFor()).containsExactly(1L);

                late.commit();
            }
            assertThat(reader.readOn()).containsExactly("late");
        }
    }

    @Test
    void a_reader_that_starts_at_the_head_waits_for_those_still_writing() throws Exception {
        try (var late = Writer.on(database).append(event("late", YEARS_AGO))) {
            commit(event("second", YEARS_AGO));
            var reader = new Reader(store, store.createHeadToken());
            assertThat(reader.readOn()).isEmpty();

            late.commit();

            assertThat(reader.readOn()).containsExactly("late");
        }
    }

    @Test
    void a_reader_that_starts_at_a_moment_gets_what_was_recorded_since() throws Exception {
        commit(event("before", YEARS_AGO));
        try (var late = Writer.on(database).append(event("late", YEARS_AGO.plusSeconds(1)))) {
            commit(event("since", YEARS_AGO.plusSeconds(2)));
            var reader = new Reader(store, store.createTokenAt(YEARS_AGO.plusSeconds(1)));
            assertThat(reader.readOn()).containsExactly("since");

            late.commit();

            assertThat(reader.readOn()).containsExactly("late");
        }
    }

    @Test
    void an_empty_store_begins_before_its_first_event() throws Exception {
        var reader = new Reader(store, store.createHeadToken());

        commit(event("first", YEARS_AGO));

        assertThat(reader.readOn()).containsExactly("first");
    }

    @Test
    void every_committed_event_is_read_once_while_many_write() throws Exception {
        var committed = new ConcurrentLinkedQueue<String>();
        var read = new ArrayList<String>();
        var reader = new Reader(store, null);
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
            try (var writer = Writer.on(database)) {
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

    @Test
    void an_event_that_came_late_still_knows_its_own_place() throws Exception {
        var reader = new Reader(store, null);
        try (var late = Writer.on(database).append(event("late", YEARS_AGO), event("later", YEARS_AGO))) {
            commit(event("third", YEARS_AGO));
            reader.readOn();
            late.commit();
        }
        commit(event("fourth", YEARS_AGO));

        reader.readOn();

        assertThat(reader.places()).containsExactly(3L, 1L, 2L, 4L);
    }

    /** Axon puts events whose tokens are equal into one batch and keeps the token of the first. */
    @Test
    void no_two_events_have_equal_tokens_even_when_gaps_are_given_up_between_them() throws Exception {
        var reader = new Reader(store, null);
        try (var late = Writer.on(database)
                .append(event("first", YEARS_AGO), event("second", YEARS_AGO), event("third", YEARS_AGO))) {
            commit(event("fourth", YEARS_AGO));
            reader.readOn();
            late.commit();
        }
        new Reader(store, null).readOn();

        reader.readOn();

        assertThat(reader.tokens()).hasSize(4);
        for (var token : reader.tokens()) {
            assertThat(reader.tokens()).filteredOn(token::equals).hasSize(1);
        }
    }

    @Test
    void the_second_to_write_the_next_event_of_an_aggregate_is_told_so() throws Exception {
        commit(event("first", "deal-1", 0), event("second", "deal-1", 1));

        assertThatThrownBy(() -> commit(event("another", "deal-1", 1))).isInstanceOf(ConcurrencyException.class);
    }

    @Test
    void so_is_the_second_to_begin_an_aggregate() throws Exception {
        commit(event("first", "deal-1", 0));

        assertThatThrownBy(() -> commit(event("another", "deal-1", 0)))
                .isInstanceOf(AggregateStreamCreationException.class);
    }

    @Test
    void an_identifier_used_twice_is_a_fault_and_no_competition() throws Exception {
        commit(event("first", "deal-1", 0));

        assertThatThrownBy(() -> commit(event("first", "deal-2", 0))).isExactlyInstanceOf(EventStoreException.class);
    }

    @Test
    void an_aggregate_is_read_back_as_it_was_written() throws Exception {
        var written = event("first", "deal-1", 0);
        commit(written);

        var read = store.readEvents("deal-1").next();

        assertThat(read.getPayload()).isEqualTo(written.getPayload());
        assertThat(read.getMetaData()).containsEntry("actor", "anna");
        assertThat(read.getTimestamp()).isEqualTo(YEARS_AGO);
    }

    @Test
    void people_can_read_the_store_without_duly() throws Exception {
        commit(event("first", "deal-1", 0));

        try (var connection = connect();
                var log = connection
                        .createStatement()
                        .executeQuery(
                                "select event, revision, actor, version, payload ->> 'dealId' from command.event_log")) {
            log.next();
            assertThat(List.of(log.getString(1), log.getString(2), log.getString(3), log.getLong(4), log.getString(5)))
                    .containsExactly("EvaluationEnded", "1", "anna", 0L, new UUID(0, 1).toString());
        }
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(database, TestPostgres.USER, TestPostgres.PASSWORD);
    }

    private void commit(DomainEventMessage<?>... events) throws SQLException {
        try (var writer = Writer.on(database).append(events)) {
            writer.commit();
        }
    }

    private void rollBack(DomainEventMessage<?>... events) throws SQLException {
        try (var writer = Writer.on(database).append(events)) {
            writer.rollBack();
        }
    }

    private static DomainEventMessage<?> event(String identifier, Instant time) {
        return event(identifier, "deal-of-" + identifier, 0, time);
    }

    private static DomainEventMessage<?> event(String identifier, String aggregate, long sequence) {
        return event(identifier, aggregate, sequence, YEARS_AGO);
    }

    private static DomainEventMessage<?> event(String identifier, String aggregate, long sequence, Instant time) {
        return new GenericDomainEventMessage<>(
                "Deal",
                aggregate,
                sequence,
                new EvaluationEnded(new DealId(new UUID(0, 1))),
                MetaData.with("actor", "anna"),
                identifier,
                time);
    }
}
