package io.duly.acceptance;

import static io.duly.acceptance.Refusals.assertThatNothingIsGivenAway;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClockE2E {

    @Test
    void a_clock_that_would_go_back_says_so() {
        var answer = set("2020-01-01T00:00:00Z").refusedWith(422);
        assertThat(answer.at("/reason").asString()).isEqualTo("CLOCK_GOES_FORWARD");
        assertThat(answer.at("/detail").asString()).endsWith("and does not go back");
        assertThatNothingIsGivenAway(answer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-03-02T07:00:00Z", "2026-03-02T10:00:00.000+03:00"})
    void a_clock_may_be_set_to_where_it_stands(String moment) {
        assertThat(set(moment).accepted().at("/now").asString()).isEqualTo("2026-03-02T07:00:00Z");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "+1000000000-12-31T23:59:59.999999999Z",
                "+999999999-12-31T23:59:59Z",
                "-999999999-01-01T00:00:00Z",
                "+10000-01-01T00:00:00Z",
                "9999-12-31T23:59:59Z",
                "2200-01-01T00:00:00Z",
                "2026-02-30T00:00:00Z",
                "1e9"
            })
    void a_moment_that_no_business_can_mean_is_named(String moment) {
        var answer = set(moment).refusedWith(400);
        assertThat(answer.at("/errors/0/field").asString()).isEqualTo("now");
        assertThatNothingIsGivenAway(answer);
    }

    private static Answer set(String moment) {
        return SharedDuly.running().as(User.OPERATOR).put("/api/admin/clock", "{\"now\": \"" + moment + "\"}");
    }
}
