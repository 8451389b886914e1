package io.duly.command.eventstore;

import static io.duly.command.eventstore.StoreUnderTest.YEARS_AGO;
import static io.duly.command.eventstore.StoreUnderTest.event;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** From where a reader of the event store begins, and how it tells one event from another. */
class ReaderPositionIT {

    private final StoreUnderTest store = new StoreUnderTest();

    @Test
    void a_reader_that_starts_at_the_head_waits_for_those_still_writing() throws Exception {
        try (var late = store.writer().append(event("late", YEARS_AGO))) {
            store.commit(event("second", YEARS_AGO));
            var reader = store.reader(store.engine().createHeadToken());
            assertThat(reader.readOn()).isEmpty();

            late.commit();

            assertThat(reader.readOn()).containsExactly("late");
        }
    }

    @Test
    void a_reader_that_starts_at_a_moment_gets_what_was_recorded_since() throws Exception {
        store.commit(event("before", YEARS_AGO));
        try (var late = store.writer().append(event("late", YEARS_AGO.plusSeconds(1)))) {
            store.commit(event("since", YEARS_AGO.plusSeconds(2)));
            var reader = store.reader(store.engine().createTokenAt(YEARS_AGO.plusSeconds(1)));
            assertThat(reader.readOn()).containsExactly("since");

            late.commit();

            assertThat(reader.readOn()).containsExactly("late");
        }
    }

    @Test
    void an_empty_store_begins_before_its_first_event() throws Exception {
        var reader = store.reader(store.engine().createHeadToken());

        store.commit(event("first", YEARS_AGO));

        assertThat(reader.readOn()).containsExactly("first");
    }

    @Test
    void an_event_that_came_late_still_knows_its_own_place() throws Exception {
        var reader = store.reader(null);
        try (var late = store.writer().append(event("late", YEARS_AGO), event("later", YEARS_AGO))) {
            store.commit(event("third", YEARS_AGO));
            reader.readOn();
            late.commit();
        }
        store.commit(event("fourth", YEARS_AGO));

        reader.readOn();

        assertThat(reader.places()).containsExactly(3L, 1L, 2L, 4L);
    }

    /** Axon puts events whose tokens are equal into one batch and keeps the token of the first. */
    @Test
    void no_two_events_have_equal_tokens_even_when_gaps_are_given_up_between_them() throws Exception {
        var reader = store.reader(null);
        try (var late = store.writer()
                .append(event("first", YEARS_AGO), event("second", YEARS_AGO), event("third", YEARS_AGO))) {
            store.commit(event("fourth", YEARS_AGO));
            reader.readOn();
            late.commit();
        }
        store.reader(null).readOn();

        reader.readOn();

        assertThat(reader.tokens()).hasSize(4);
        for (var token : reader.tokens()) {
            assertThat(reader.tokens()).filteredOn(token::equals).hasSize(1);
        }
    }
}
