package io.duly.command.contact;

import static io.duly.command.customer.CustomerUnderTest.knowing;
import static io.duly.testing.ContactFixture.ACCOUNTANT;
import static io.duly.testing.ContactFixture.STOREKEEPER;
import static io.duly.testing.ContactFixture.and;
import static io.duly.testing.ContactFixture.away;
import static io.duly.testing.ContactFixture.left;
import static io.duly.testing.CustomerFixture.CUSTOMER;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.duly.command.customer.CustomerUnderTest;
import io.duly.command.refusal.InvalidCommand;
import io.duly.events.contact.Absence;
import io.duly.events.shared.ContactPersonId;
import java.time.LocalDate;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecordAbsenceTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final LocalDate FRIDAY = LocalDate.of(2026, 3, 6);

    private final FixtureConfiguration<?> customer = CustomerUnderTest.customer();

    @Test
    void somebody_is_away_and_somebody_answers_meanwhile() {
        customer.given(knowing(3, 1))
                .when(absence(MONDAY, FRIDAY, STOREKEEPER))
                .expectEvents(away(ACCOUNTANT, MONDAY, FRIDAY, STOREKEEPER));
    }

    @Test
    void somebody_is_away_and_nobody_answers_meanwhile() {
        customer.given(knowing(2, 1))
                .when(absence(MONDAY, FRIDAY, null))
                .expectEvents(away(ACCOUNTANT, MONDAY, FRIDAY));
    }

    @Test
    void the_same_absence_told_twice_is_recorded_once() {
        customer.given(and(knowing(2, 1), away(ACCOUNTANT, MONDAY, FRIDAY)))
                .when(absence(MONDAY, FRIDAY, null))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @ParameterizedTest
    @CsvSource({"2026-03-06, 2026-03-20", "2026-02-20, 2026-03-02", "2026-03-04, 2026-03-04"})
    void a_substitute_is_not_away_on_one_of_the_days_of_the_absence(LocalDate from, LocalDate until) {
        customer.given(and(knowing(3, 1), away(STOREKEEPER, from, until)))
                .when(absence(MONDAY, FRIDAY, STOREKEEPER))
                .expectNoEvents()
                .expectExceptionDetails(ContactRefusal.SUBSTITUTE_AWAY);
    }

    @ParameterizedTest
    @CsvSource({"2026-02-20, 2026-03-01", "2026-03-07, 2026-03-20"})
    void a_substitute_may_be_away_before_or_after_the_absence(LocalDate from, LocalDate until) {
        customer.given(and(knowing(3, 1), away(STOREKEEPER, from, until)))
                .when(absence(MONDAY, FRIDAY, STOREKEEPER))
                .expectEvents(away(ACCOUNTANT, MONDAY, FRIDAY, STOREKEEPER));
    }

    @Test
    void a_substitute_has_not_left_before_the_absence_ends() {
        customer.given(and(knowing(3, 1), left(STOREKEEPER, FRIDAY)))
                .when(absence(MONDAY, FRIDAY, STOREKEEPER))
                .expectNoEvents()
                .expectExceptionDetails(ContactRefusal.SUBSTITUTE_AWAY);
    }

    @Test
    void a_substitute_is_somebody_known() {
        customer.given(knowing(2, 1))
                .when(absence(MONDAY, FRIDAY, STOREKEEPER))
                .expectNoEvents()
                .expectExceptionDetails(ContactRefusal.CONTACT_PERSON_UNKNOWN);
    }

    @Test
    void no_absence_is_recorded_of_a_person_who_has_left() {
        customer.given(and(knowing(2, 1), left(ACCOUNTANT, MONDAY)))
                .when(absence(MONDAY, FRIDAY, null))
                .expectNoEvents()
                .expectExceptionDetails(ContactRefusal.CONTACT_PERSON_LEFT);
    }

    @Test
    void nobody_is_their_own_substitute() {
        assertThatExceptionOfType(InvalidCommand.class)
                .isThrownBy(() -> absence(MONDAY, FRIDAY, ACCOUNTANT))
                .returns("substitute", InvalidCommand::field);
    }

    @Test
    void no_absence_ends_before_it_begins() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> absence(FRIDAY, MONDAY, null))
                .withMessageStartingWith("until ");
    }

    private static RecordAbsence absence(LocalDate from, LocalDate until, @Nullable ContactPersonId substitute) {
        return new RecordAbsence(CUSTOMER, ACCOUNTANT, new Absence(from, until, substitute));
    }
}
