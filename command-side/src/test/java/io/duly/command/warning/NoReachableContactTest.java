package io.duly.command.warning;

import static io.duly.command.warning.KnownFacts.NOTHING;
import static io.duly.command.warning.KnownFacts.THRESHOLDS;
import static io.duly.command.warning.KnownFacts.after;
import static io.duly.testing.ContactFixture.DIRECTOR;
import static io.duly.testing.ContactFixture.and;
import static io.duly.testing.ContactFixture.away;
import static io.duly.testing.ContactFixture.failed;
import static io.duly.testing.ContactFixture.known;
import static io.duly.testing.ContactFixture.left;
import static io.duly.testing.ContactFixture.unreachable;
import static io.duly.testing.PreventionFixture.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.duly.events.warning.WarningKind;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class NoReachableContactTest {

    @Test
    void nothing_is_found_while_anybody_can_be_reached() {
        assertThat(look(after(and(known(2, 1), unreachable(DIRECTOR))))).isEmpty();
    }

    @Test
    void when_nobody_can_that_is_an_alarm() {
        assertThat(look(after(and(known(2, 1), unreachable(DIRECTOR), failed(2, 1)))))
                .extracting(Finding::kind, Finding::cause)
                .containsExactly(tuple(WarningKind.NO_REACHABLE_CONTACT, "nobody"));
    }

    @Test
    void so_it_is_when_they_are_only_away() {
        assertThat(look(after(and(known(1, 1), away(DIRECTOR, TODAY, TODAY))))).hasSize(1);
    }

    @Test
    void who_is_away_is_asked_for_again_when_they_are_back() {
        assertThat(look(after(and(known(1, 1), away(DIRECTOR, TODAY.minusDays(3), TODAY.plusDays(4))))))
                .extracting(Finding::reviewOn)
                .containsExactly(TODAY.plusDays(5));
    }

    @Test
    void where_nobody_will_be_back_nothing_is_waited_for() {
        assertThat(look(after(and(known(1, 1), left(DIRECTOR, TODAY)))))
                .extracting(Finding::reviewOn)
                .containsOnlyNulls();
    }

    @Test
    void it_says_of_how_many_that_is_true() {
        assertThat(look(after(and(known(2, 1), failed(1, 1), failed(2, 1)))))
                .extracting(Finding::inputs)
                .containsExactly(Map.of("persons", "2"));
    }

    @Test
    void who_never_gave_us_anybody_is_no_case_for_it() {
        assertThat(look(NOTHING)).isEmpty();
    }

    @Test
    void nor_is_somebody_who_is_only_just_being_written_down() {
        assertThat(look(after(known(1, 0)))).isEmpty();
    }

    private static List<Finding> look(WarningFacts facts) {
        return ContactRules.noReachableContact(facts, THRESHOLDS);
    }
}
