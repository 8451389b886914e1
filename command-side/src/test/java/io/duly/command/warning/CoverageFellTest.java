package io.duly.command.warning;

import static io.duly.command.warning.KnownFacts.THRESHOLDS;
import static io.duly.command.warning.KnownFacts.after;
import static io.duly.testing.ContactFixture.STOREKEEPER;
import static io.duly.testing.ContactFixture.and;
import static io.duly.testing.ContactFixture.away;
import static io.duly.testing.ContactFixture.confirmed;
import static io.duly.testing.ContactFixture.failed;
import static io.duly.testing.ContactFixture.known;
import static io.duly.testing.ContactFixture.left;
import static io.duly.testing.ContactFixture.threeByThree;
import static io.duly.testing.PreventionFixture.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import io.duly.events.warning.WarningKind;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CoverageFellTest {

    @Test
    void three_by_three_contacts_are_no_alarm() {
        assertThat(look(after(threeByThree()))).isEmpty();
    }

    @Test
    void a_failed_channel_that_breaks_three_by_three_is_an_alarm() {
        assertThat(look(after(and(threeByThree(), failed(3, 3)))))
                .extracting(Finding::kind)
                .containsExactly(WarningKind.COVERAGE_FELL);
    }

    @Test
    void a_departure_that_breaks_three_by_three_is_an_alarm() {
        assertThat(look(after(and(threeByThree(), left(STOREKEEPER, TODAY)))))
                .extracting(Finding::inputs)
                .containsExactly(Map.of("level", "BELOW", "persons", "2"));
    }

    @Test
    void a_leave_that_breaks_three_by_three_is_no_alarm() {
        assertThat(look(after(and(threeByThree(), away(STOREKEEPER, TODAY, TODAY)))))
                .isEmpty();
    }

    @Test
    void four_by_four_that_falls_to_three_by_three_is_no_alarm() {
        assertThat(look(after(and(known(4, 4), left(STOREKEEPER, TODAY))))).isEmpty();
    }

    @Test
    void a_departure_where_there_never_were_three_by_three_is_no_alarm() {
        assertThat(look(after(and(known(3, 2), left(STOREKEEPER, TODAY))))).isEmpty();
    }

    @Test
    void the_alarm_about_fallen_coverage_is_over_when_the_channel_is_confirmed() {
        assertThat(look(after(and(threeByThree(), failed(3, 3), confirmed(3, 3)))))
                .isEmpty();
    }

    private static List<Finding> look(WarningFacts facts) {
        return ContactRules.coverageFell(facts, THRESHOLDS);
    }
}
