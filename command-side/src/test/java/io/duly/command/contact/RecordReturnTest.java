package io.duly.command.contact;

import static io.duly.command.customer.CustomerUnderTest.knowing;
import static io.duly.testing.ContactFixture.ACCOUNTANT;
import static io.duly.testing.ContactFixture.and;
import static io.duly.testing.ContactFixture.away;
import static io.duly.testing.ContactFixture.back;
import static io.duly.testing.CustomerFixture.CUSTOMER;

import io.duly.command.customer.CustomerUnderTest;
import java.time.LocalDate;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;

class RecordReturnTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final LocalDate FRIDAY = LocalDate.of(2026, 3, 6);

    private final FixtureConfiguration<?> customer = CustomerUnderTest.customer();

    @Test
    void a_contact_person_is_back_earlier_than_was_said() {
        customer.given(and(knowing(2, 1), away(ACCOUNTANT, MONDAY, FRIDAY)))
                .when(returning(MONDAY.plusDays(2)))
                .expectEvents(back(ACCOUNTANT, MONDAY.plusDays(2)));
    }

    @Test
    void the_same_return_told_twice_is_recorded_once() {
        customer.given(and(knowing(2, 1), away(ACCOUNTANT, MONDAY, FRIDAY), back(ACCOUNTANT, MONDAY.plusDays(2))))
                .when(returning(MONDAY.plusDays(2)))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void a_return_on_a_day_that_was_planned_anyway_changes_nothing() {
        customer.given(and(knowing(2, 1), away(ACCOUNTANT, MONDAY, FRIDAY)))
                .when(returning(FRIDAY.plusDays(1)))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void an_unknown_person_does_not_come_back() {
        customer.given(knowing(1, 1))
                .when(returning(MONDAY))
                .expectNoEvents()
                .expectExceptionDetails(ContactRefusal.CONTACT_PERSON_UNKNOWN);
    }

    private static RecordReturn returning(LocalDate day) {
        return new RecordReturn(CUSTOMER, ACCOUNTANT, day);
    }
}
