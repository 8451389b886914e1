package io.duly.standalone.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RestartsTest {

    private final Restarts restarts = new Restarts(Duration.ofSeconds(60));

    @Test
    void the_first_attempt_to_start_a_dead_server_again_is_made_at_once() {
        restarts.died(at(100));
        assertThat(restarts.nextPause()).isZero();
    }

    @Test
    void the_pauses_between_attempts_grow_up_to_ten_seconds() {
        restarts.died(at(100));
        assertThat(IntStream.range(0, 9).mapToObj(_ -> restarts.nextPause().toMillis()))
                .containsExactly(0L, 250L, 500L, 1_000L, 2_000L, 4_000L, 8_000L, 10_000L, 10_000L);
    }

    @Test
    void a_server_that_cannot_be_started_within_the_limit_is_given_up() {
        restarts.died(at(100));
        attempts(3);
        assertThat(restarts.areExhausted(at(160))).isTrue();
    }

    @Test
    void a_server_is_not_given_up_before_the_limit_however_often_it_was_tried() {
        restarts.died(at(100));
        attempts(50);
        assertThat(restarts.areExhausted(at(159))).isFalse();
    }

    @Test
    void a_server_is_tried_three_times_however_long_an_attempt_took() {
        restarts.died(at(100));
        attempts(2);
        assertThat(restarts.areExhausted(at(500))).isFalse();
    }

    @Test
    void a_server_that_dies_again_and_again_after_a_short_life_is_given_up() {
        for (int moment = 100; moment <= 160; moment += 20) {
            restarts.died(at(moment));
            attempts(1);
            restarts.served(at(moment + 1));
        }
        restarts.died(at(180));
        assertThat(restarts.areExhausted(at(180))).isTrue();
    }

    @Test
    void an_hour_of_good_service_makes_an_old_death_forgotten() {
        restarts.died(at(100));
        attempts(5);
        restarts.served(at(130));
        restarts.died(at(3_730));
        assertThat(restarts.areExhausted(at(3_730))).isFalse();
    }

    private void attempts(int times) {
        for (int i = 0; i < times; i++) {
            restarts.nextPause();
        }
    }

    private static long at(long seconds) {
        return Duration.ofSeconds(seconds).toNanos();
    }
}
