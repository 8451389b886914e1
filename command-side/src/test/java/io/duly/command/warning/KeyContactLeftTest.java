package io.duly.command.warning;

import static io.duly.command.warning.KnownFacts.THRESHOLDS;
import static io.duly.command.warning.KnownFacts.after;
import static io.duly.testing.ContactFixture.ACCOUNTANT;
import static io.duly.testing.ContactFixture.DIRECTOR;
import static io.duly.testing.ContactFixture.SECRETARY;
import static io.duly.testing.ContactFixture.STOREKEEPER;
import static io.duly.testing.ContactFixture.added;
import static io.duly.testing.ContactFixture.and;
import static io.duly.testing.ContactFixture.left;
import static io.duly.testing.ContactFixture.threeByThree;
import static io.duly.testing.PreventionFixture.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.duly.events.contact.PersonRole;
import io.duly.events.warning.WarningKind;
import java.util.List;
import org.junit.jupiter.api.Test;

class KeyContactLeftTest {

    @Test
    void the_departure_of_the_accountant_is_an_alarm() {
        assertThat(look(after(and(threeByThree(), left(ACCOUNTANT, TODAY)))))
                .extracting(Finding::kind, Finding::cause)
                .containsExactly(tuple(WarningKind.KEY_CONTACT_LEFT, ACCOUNTANT.toString()));
    }

    @Test
    void the_departure_of_the_decision_maker_is_an_alarm() {
        assertThat(look(after(and(threeByThree(), left(DIRECTOR, TODAY)))))
                .extracting(Finding::cause)
                .containsExactly(DIRECTOR.toString());
    }

    @Test
    void the_departure_of_the_storekeeper_is_no_alarm() {
        assertThat(look(after(and(threeByThree(), left(STOREKEEPER, TODAY))))).isEmpty();
    }

    @Test
    void a_departure_of_tomorrow_is_no_alarm_today() {
        assertThat(look(after(and(threeByThree(), left(ACCOUNTANT, TODAY.plusDays(1))))))
                .isEmpty();
    }

    @Test
    void the_alarm_about_a_departure_is_over_when_a_successor_is_known() {
        assertThat(look(after(
                        and(threeByThree(), left(ACCOUNTANT, TODAY), added(SECRETARY, PersonRole.ACCOUNTS_PAYABLE)))))
                .isEmpty();
    }

    @Test
    void the_departure_of_the_accountant_is_an_alarm_when_the_successor_has_left_too() {
        assertThat(look(after(and(
                        threeByThree(),
                        added(SECRETARY, PersonRole.ACCOUNTS_PAYABLE),
                        left(ACCOUNTANT, TODAY),
                        left(SECRETARY, TODAY)))))
                .extracting(Finding::cause)
                .containsExactly(ACCOUNTANT.toString(), SECRETARY.toString());
    }

    @Test
    void an_alarm_about_a_departure_says_who_and_when_but_not_their_name() {
        assertThat(look(after(and(threeByThree(), left(ACCOUNTANT, TODAY)))))
                .extracting(Finding::words)
                .containsExactly("The accountant left on %s, and nobody is known in their place.".formatted(TODAY));
    }

    private static List<Finding> look(WarningFacts facts) {
        return ContactRules.keyContactLeft(facts, THRESHOLDS);
    }
}
