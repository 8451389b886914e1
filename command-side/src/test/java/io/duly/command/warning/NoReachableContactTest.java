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
    void a_customer_with_one_reachable_person_gives_no_alarm() {
        assertThat(look(after(and(known(2, 1), unreachable(DIRECTOR))))).isEmpty();
    }

    @Test
    void a_customer_with_nobody_who_can_be_reached_gives_an_alarm() {
        assertThat(look(after(and(known(2, 1), unreachable(DIRECTOR), failed(2, 1)))))
                .extracting(Finding::kind, Finding::cause)
                .containsExactly(tuple(WarningKind.NO_REACHABLE_CONTACT, "nobody"));
    }

    @Test
    void a_customer_whose_only_person_is_away_gives_an_alarm() {
        assertThat(look(after(and(known(1, 1), away(DIRECTOR, TODAY, TODAY))))).hasSize(1);
    }

    @Test
    void an_alarm_about_somebody_who_is_away_is_reviewed_when_they_are_back() {
        assertThat(look(after(and(known(1, 1), away(DIRECTOR, TODAY.minusDays(3), TODAY.plusDays(4))))))
                .extracting(Finding::reviewOn)
                .containsExactly(TODAY.plusDays(5));
    }

    @Test
    void an_alarm_about_somebody_who_has_left_for_good_is_not_reviewed() {
        assertThat(look(after(and(known(1, 1), left(DIRECTOR, TODAY)))))
                .extracting(Finding::reviewOn)
                .containsOnlyNulls();
    }

    @Test
    void an_alarm_that_nobody_can_be_reached_says_how_many_there_are() {
        assertThat(look(after(and(known(2, 1), failed(1, 1), failed(2, 1)))))
                .extracting(Finding::inputs)
                .containsExactly(Map.of("persons", "2"));
    }

    @Test
    void a_customer_who_never_gave_us_a_contact_gives_no_alarm() {
        assertThat(look(NOTHING)).isEmpty();
    }

    @Test
    void a_contact_who_has_no_channel_yet_gives_no_alarm() {
        assertThat(look(after(known(1, 0)))).isEmpty();
    }

    private static List<Finding> look(WarningFacts facts) {
        return ContactRules.noReachableContact(facts, THRESHOLDS);
    }
}
