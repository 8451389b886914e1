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
    void a_contact_person_does_not_answer_any_more() {
        customer.given(knowing(1, 1)).when(answers(false)).expectEvents(unreachable(DIRECTOR));
    }

    @Test
    void a_contact_person_who_had_not_answered_does_so_again() {
        customer.given(and(knowing(1, 1), unreachable(DIRECTOR)))
                .when(answers(true))
                .expectEvents(reachable(DIRECTOR));
    }

    @Test
    void the_same_silence_told_twice_is_recorded_once() {
        customer.given(and(knowing(1, 1), unreachable(DIRECTOR)))
                .when(answers(false))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void an_answer_of_somebody_who_always_answered_changes_nothing() {
        customer.given(knowing(1, 1))
                .when(answers(true))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void nothing_is_recorded_about_the_answers_of_a_person_who_has_left() {
        customer.given(and(knowing(1, 1), left(DIRECTOR, ISSUED_ON)))
                .when(answers(false))
                .expectNoEvents()
                .expectExceptionDetails(ContactRefusal.CONTACT_PERSON_LEFT);
    }

    @Test
    void nothing_is_recorded_about_the_answers_of_an_unknown_person() {
        customer.given(registered())
                .when(answers(true))
                .expectNoEvents()
                .expectExceptionDetails(ContactRefusal.CONTACT_PERSON_UNKNOWN);
    }

    private static RecordReachability answers(boolean reachable) {
        return new RecordReachability(CUSTOMER, DIRECTOR, reachable, ISSUED_ON);
    }
}
