package io.duly.command.eventstore;

import static io.duly.command.eventstore.StoreUnderTest.YEARS_AGO;
import static io.duly.command.eventstore.StoreUnderTest.event;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.Test;

/** How events are written, and what stands in the table afterwards. */
class StoredEventsIT {

    private final StoreUnderTest store = new StoreUnderTest();

    @Test
    void the_second_writer_of_the_next_event_of_an_aggregate_is_told_of_the_conflict() throws Exception {
        store.commit(event("first", "deal-1", 0), event("second", "deal-1", 1));

        assertThatThrownBy(() -> store.commit(event("another", "deal-1", 1))).isInstanceOf(ConcurrencyException.class);
    }

    @Test
    void the_second_writer_of_the_first_event_of_an_aggregate_is_told_of_the_conflict() throws Exception {
        store.commit(event("first", "deal-1", 0));

        assertThatThrownBy(() -> store.commit(event("another", "deal-1", 0)))
                .isInstanceOf(AggregateStreamCreationException.class);
    }

    @Test
    void an_identifier_used_twice_is_a_fault_and_no_competition() throws Exception {
        store.commit(event("first", "deal-1", 0));

        assertThatThrownBy(() -> store.commit(event("first", "deal-2", 0)))
                .isExactlyInstanceOf(EventStoreException.class);
    }

    @Test
    void an_aggregate_is_read_back_as_it_was_written() throws Exception {
        var written = event("first", "deal-1", 0);
        store.commit(written);

        var read = store.engine().readEvents("deal-1").next();

        assertThat(read.getPayload()).isEqualTo(written.getPayload());
        assertThat(read.getMetaData()).containsEntry("actor", "anna");
        assertThat(read.getTimestamp()).isEqualTo(YEARS_AGO);
    }

    @Test
    void people_can_read_the_store_without_duly() throws Exception {
        store.commit(event("first", "deal-1", 0));

        try (var connection = store.connect();
                var log = connection
                        .createStatement()
                        .executeQuery("select event, revision, actor, version, payload ->> 'dealId'"
                                + " from command.event_log")) {
            log.next();
            assertThat(List.of(log.getString(1), log.getString(2), log.getString(3), log.getLong(4), log.getString(5)))
                    .containsExactly("EvaluationEnded", "1", "anna", 0L, new UUID(0, 1).toString());
        }
    }
}
