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
    void or_nobody_does() {
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
    void nobody_answers_who_is_away_on_one_of_these_days_too(LocalDate from, LocalDate until) {
        customer.given(and(knowing(3, 1), away(STOREKEEPER, from, until)))
                .when(absence(MONDAY, FRIDAY, STOREKEEPER))
                .expectNoEvents()
                .expectExceptionDetails(ContactRefusal.SUBSTITUTE_AWAY);
    }

    @ParameterizedTest
    @CsvSource({"2026-02-20, 2026-03-01", "2026-03-07, 2026-03-20"})
    void who_is_away_before_or_after_does(LocalDate from, LocalDate until) {
        customer.given(and(knowing(3, 1), away(STOREKEEPER, from, until)))
                .when(absence(MONDAY, FRIDAY, STOREKEEPER))
                .expectEvents(away(ACCOUNTANT, MONDAY, FRIDAY, STOREKEEPER));
    }

    @Test
    void nobody_answers_who_has_left_by_then() {
        customer.given(and(knowing(3, 1), left(STOREKEEPER, FRIDAY)))
                .when(absence(MONDAY, FRIDAY, STOREKEEPER))
                .expectNoEvents()
                .expectExceptionDetails(ContactRefusal.SUBSTITUTE_AWAY);
    }

    @Test
    void nor_somebody_unknown() {
        customer.given(knowing(2, 1))
                .when(absence(MONDAY, FRIDAY, STOREKEEPER))
                .expectNoEvents()
                .expectExceptionDetails(ContactRefusal.CONTACT_PERSON_UNKNOWN);
    }

    @Test
    void who_has_left_is_not_merely_away() {
        customer.given(and(knowing(2, 1), left(ACCOUNTANT, MONDAY)))
                .when(absence(MONDAY, FRIDAY, null))
                .expectNoEvents()
                .expectExceptionDetails(ContactRefusal.CONTACT_PERSON_LEFT);
    }

    @Test
    void nobody_answers_for_themselves() {
        assertThatExceptionOfType(InvalidCommand.class)
                .isThrownBy(() -> absence(MONDAY, FRIDAY, ACCOUNTANT))
                .returns("substitute", InvalidCommand::field);
    }

    @Test
    void nobody_is_back_before_they_went() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> absence(FRIDAY, MONDAY, null))
                .withMessageStartingWith("until ");
    }

    private static RecordAbsence absence(LocalDate from, LocalDate until, @Nullable ContactPersonId substitute) {
        return new RecordAbsence(CUSTOMER, ACCOUNTANT, new Absence(from, until, substitute));
    }
}
