package io.duly.command.contact;

import static io.duly.command.customer.CustomerUnderTest.knowing;
import static io.duly.testing.ContactFixture.DIRECTOR;
import static io.duly.testing.ContactFixture.and;
import static io.duly.testing.ContactFixture.left;
import static io.duly.testing.ContactFixture.reachable;
import static io.duly.testing.ContactFixture.unreachable;
import static io.duly.testing.CustomerFixture.CUSTOMER;
import static io.duly.testing.CustomerFixture.registered;
import static io.duly.testing.DealFixture.ISSUED_ON;

import io.duly.command.customer.CustomerUnderTest;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;

class RecordReachabilityTest {

    private final FixtureConfiguration<?> customer = CustomerUnderTest.customer();

    @Test
    void somebody_does_not_answer_any_more() {
        customer.given(knowing(1, 1)).when(answers(false)).expectEvents(unreachable(DIRECTOR));
    }

    @Test
    void and_does_so_again() {
        customer.given(and(knowing(1, 1), unreachable(DIRECTOR)))
                .when(answers(true))
                .expectEvents(reachable(DIRECTOR));
    }

    @Test
    void what_is_known_already_changes_nothing() {
        customer.given(and(knowing(1, 1), unreachable(DIRECTOR)))
                .when(answers(false))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void nor_does_an_answer_of_somebody_who_always_did() {
        customer.given(knowing(1, 1))
                .when(answers(true))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void who_has_left_answers_no_more() {
        customer.given(and(knowing(1, 1), left(DIRECTOR, ISSUED_ON)))
                .when(answers(false))
                .expectNoEvents()
                .expectExceptionDetails(ContactRefusal.CONTACT_PERSON_LEFT);
    }

    @Test
    void nobody_unknown_does() {
        customer.given(registered())
                .when(answers(true))
                .expectNoEvents()
                .expectExceptionDetails(ContactRefusal.CONTACT_PERSON_UNKNOWN);
    }

    private static RecordReachability answers(boolean reachable) {
        return new RecordReachability(CUSTOMER, DIRECTOR, reachable, ISSUED_ON);
    }
}
