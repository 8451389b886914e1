package io.duly.command.segment;

import static io.duly.testing.PolicyFixture.STANDARD;

import io.duly.command.policy.PolicyRefusal;
import io.duly.command.testing.KnownPolicies;
import io.duly.events.escalation.SegmentPolicyChosen;
import io.duly.events.shared.PolicyId;
import io.duly.events.shared.SegmentId;
import io.duly.testing.PolicyFixture;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ChooseSegmentPolicyTest {

    private static final SegmentId KEY = SegmentId.of("key-accounts");

    private final AggregateTestFixture<Segment> segment = new AggregateTestFixture<>(Segment.class);

    @BeforeEach
    void the_standard_ladder_is_known() {
        segment.registerInjectableResource(KnownPolicies.of(PolicyFixture.TWO_STEPS));
    }

    @Test
    void a_segment_begins_with_its_ladder() {
        segment.givenNoPriorActivity()
                .when(new ChooseSegmentPolicy(KEY, STANDARD))
                .expectEvents(new SegmentPolicyChosen(KEY, STANDARD));
    }

    @Test
    void a_segment_may_begin_with_the_standard_ladder() {
        segment.givenNoPriorActivity()
                .when(new ChooseSegmentPolicy(KEY, null))
                .expectEvents(new SegmentPolicyChosen(KEY, null));
    }

    @Test
    void the_same_ladder_again_changes_nothing() {
        segment.given(new SegmentPolicyChosen(KEY, STANDARD))
                .when(new ChooseSegmentPolicy(KEY, STANDARD))
                .expectNoEvents();
    }

    @Test
    void a_segment_may_give_its_ladder_up() {
        segment.given(new SegmentPolicyChosen(KEY, STANDARD))
                .when(new ChooseSegmentPolicy(KEY, null))
                .expectEvents(new SegmentPolicyChosen(KEY, null));
    }

    @Test
    void no_segment_has_a_ladder_that_was_never_published() {
        segment.givenNoPriorActivity()
                .when(new ChooseSegmentPolicy(KEY, PolicyId.of("dream")))
                .expectNoEvents()
                .expectExceptionDetails(PolicyRefusal.POLICY_UNKNOWN);
    }
}
