package io.duly.command.contact;

import static io.duly.command.customer.CustomerUnderTest.knowing;
import static io.duly.testing.ContactFixture.DIRECTOR;
import static io.duly.testing.ContactFixture.and;
import static io.duly.testing.ContactFixture.left;
import static io.duly.testing.CustomerFixture.CUSTOMER;
import static io.duly.testing.CustomerFixture.registered;
import static io.duly.testing.DealFixture.ISSUED_ON;

import io.duly.command.customer.CustomerUnderTest;
import java.time.LocalDate;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;

class RecordDepartureTest {

    private final FixtureConfiguration<?> customer = CustomerUnderTest.customer();

    @Test
    void a_contact_person_no_longer_works_at_the_customer() {
        customer.given(knowing(1, 1)).when(leaving(ISSUED_ON)).expectEvents(left(DIRECTOR, ISSUED_ON));
    }

    @Test
    void the_same_departure_told_twice_is_recorded_once() {
        customer.given(and(knowing(1, 1), left(DIRECTOR, ISSUED_ON)))
                .when(leaving(ISSUED_ON))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void a_second_departure_on_another_day_is_refused() {
        customer.given(and(knowing(1, 1), left(DIRECTOR, ISSUED_ON)))
                .when(leaving(ISSUED_ON.plusDays(1)))
                .expectNoEvents()
                .expectExceptionDetails(ContactRefusal.CONTACT_PERSON_LEFT);
    }

    @Test
    void an_unknown_person_does_not_leave() {
        customer.given(registered())
                .when(leaving(ISSUED_ON))
                .expectNoEvents()
                .expectExceptionDetails(ContactRefusal.CONTACT_PERSON_UNKNOWN);
    }

    private static RecordDeparture leaving(LocalDate day) {
        return new RecordDeparture(CUSTOMER, DIRECTOR, day);
    }
}
