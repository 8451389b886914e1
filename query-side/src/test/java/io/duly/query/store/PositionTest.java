package io.duly.query.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.ReplayToken;
import org.junit.jupiter.api.Test;

class PositionTest {

    @Test
    void before_the_first_event_nothing_is_covered() {
        assertThat(Position.of(null).covers(0)).isFalse();
    }

    @Test
    void what_was_read_is_covered_and_what_comes_is_not() {
        var position = Position.of(new GapAwareTrackingToken(7, List.of()));

        assertThat(position.covers(7)).isTrue();
        assertThat(position.covers(8)).isFalse();
    }

    @Test
    void nothing_above_a_gap_is_covered() {
        var position = Position.of(new GapAwareTrackingToken(7, List.of(5L)));

        assertThat(position.covers(4)).isTrue();
        assertThat(position.covers(5)).isFalse();
        assertThat(position.covers(6)).isFalse();
    }

    @Test
    void a_replay_covers_what_it_has_read_again() {
        var token = ReplayToken.createReplayToken(
                new GapAwareTrackingToken(100, List.of()), new GapAwareTrackingToken(7, List.of()));

        assertThat(Position.of(token).covers(7)).isTrue();
        assertThat(Position.of(token).covers(8)).isFalse();
        assertThat(Position.of(token).replaying()).isTrue();
    }

    @Test
    void a_replay_is_over_with_the_last_event_that_had_been_read_before() {
        var atReset = new GapAwareTrackingToken(100, List.of());

        assertThat(Position.of(ReplayToken.createReplayToken(atReset, atReset)).replaying())
                .isFalse();
    }

    @Test
    void a_replay_from_the_very_first_event_covers_nothing() {
        var token = ReplayToken.createReplayToken(new GapAwareTrackingToken(100, List.of()));

        assertThat(Position.of(token).covers(0)).isFalse();
    }
}
