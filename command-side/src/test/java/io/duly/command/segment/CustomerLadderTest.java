package io.duly.command.segment;

import static io.duly.testing.CustomerFixture.CUSTOMER;
import static io.duly.testing.CustomerFixture.registered;
import static io.duly.testing.PolicyFixture.STANDARD;

import io.duly.command.customer.CustomerUnderTest;
import io.duly.command.policy.PolicyRefusal;
import io.duly.events.customer.CustomerPolicyChosen;
import io.duly.events.customer.CustomerSegmentSet;
import io.duly.events.shared.PolicyId;
import io.duly.events.shared.SegmentId;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

class CustomerLadderTest {

    private static final SegmentId KEY = SegmentId.of("key-accounts");

    private final AggregateTestFixture<?> customer = CustomerUnderTest.customer();

    @Test
    void a_customer_is_counted_among_a_segment() {
        customer.given(registered())
                .when(new SetCustomerSegment(CUSTOMER, KEY))
                .expectEvents(new CustomerSegmentSet(CUSTOMER, KEY));
    }

    @Test
    void the_same_segment_again_changes_nothing() {
        customer.given(registered(), new CustomerSegmentSet(CUSTOMER, KEY))
                .when(new SetCustomerSegment(CUSTOMER, KEY))
                .expectNoEvents();
    }

    @Test
    void a_customer_may_be_taken_out_of_its_segment() {
        customer.given(registered(), new CustomerSegmentSet(CUSTOMER, KEY))
                .when(new SetCustomerSegment(CUSTOMER, null))
                .expectEvents(new CustomerSegmentSet(CUSTOMER, null));
    }

    @Test
    void nobody_who_is_not_registered_has_a_segment() {
        customer.givenNoPriorActivity()
                .when(new SetCustomerSegment(CUSTOMER, KEY))
                .expectException(AggregateNotFoundException.class);
    }

    @Test
    void a_customer_has_a_ladder_of_its_own() {
        customer.given(registered())
                .when(new ChooseCustomerPolicy(CUSTOMER, STANDARD))
                .expectEvents(new CustomerPolicyChosen(CUSTOMER, STANDARD));
    }

    @Test
    void the_same_ladder_again_changes_nothing() {
        customer.given(registered(), new CustomerPolicyChosen(CUSTOMER, STANDARD))
                .when(new ChooseCustomerPolicy(CUSTOMER, STANDARD))
                .expectNoEvents();
    }

    @Test
    void a_customer_may_give_its_ladder_up() {
        customer.given(registered(), new CustomerPolicyChosen(CUSTOMER, STANDARD))
                .when(new ChooseCustomerPolicy(CUSTOMER, null))
                .expectEvents(new CustomerPolicyChosen(CUSTOMER, null));
    }

    @Test
    void a_ladder_that_was_never_published_is_nobodys() {
        customer.given(registered())
                .when(new ChooseCustomerPolicy(CUSTOMER, PolicyId.of("dream")))
                .expectNoEvents()
                .expectExceptionDetails(PolicyRefusal.POLICY_UNKNOWN);
    }
}
