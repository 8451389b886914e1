package io.duly.command.segment;

import static io.duly.testing.CustomerFixture.CUSTOMER;
import static io.duly.testing.CustomerFixture.registered;
import static io.duly.testing.PolicyFixture.STANDARD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.duly.command.deal.OpenDeal;
import io.duly.command.policy.Policies;
import io.duly.command.refusal.CommandRejected;
import io.duly.command.segment.LadderChoices.Choice;
import io.duly.command.segment.LadderChoices.Source;
import io.duly.events.customer.CustomerEvent;
import io.duly.events.customer.CustomerPolicyChosen;
import io.duly.events.customer.CustomerSegmentSet;
import io.duly.events.escalation.EscalationPolicy;
import io.duly.events.shared.Origin;
import io.duly.events.shared.PolicyId;
import io.duly.events.shared.PolicyVersion;
import io.duly.events.shared.SegmentId;
import io.duly.state.customer.CustomerState;
import io.duly.testing.DealFixture;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LadderChoicesTest {

    private static final SegmentId KEY = SegmentId.of("key-accounts");
    private static final PolicyId GENTLE = PolicyId.of("gentle");
    private static final PolicyId STRICT = PolicyId.of("strict");
    private static final CustomerSegmentSet IN_SEGMENT = new CustomerSegmentSet(CUSTOMER, KEY);

    @Test
    void a_customer_of_whom_nothing_is_said_follows_the_newest_version_of_the_standard_ladder() {
        assertThat(choices(registered()).find(CUSTOMER))
                .contains(new Choice(Source.DEFAULT, new PolicyVersion(STANDARD, 3), null));
    }

    @Test
    void a_segment_comes_before_the_standard_ladder() {
        assertThat(choices(registered(), IN_SEGMENT).find(CUSTOMER))
                .contains(new Choice(Source.SEGMENT, new PolicyVersion(GENTLE, 2), KEY));
    }

    @Test
    void a_segment_without_a_ladder_follows_the_standard_one() {
        var other = SegmentId.of("small");
        assertThat(choices(registered(), new CustomerSegmentSet(CUSTOMER, other))
                        .find(CUSTOMER))
                .contains(new Choice(Source.DEFAULT, new PolicyVersion(STANDARD, 3), other));
    }

    @Test
    void a_customer_comes_before_its_segment() {
        assertThat(choices(registered(), IN_SEGMENT, new CustomerPolicyChosen(CUSTOMER, STRICT))
                        .find(CUSTOMER))
                .contains(new Choice(Source.CUSTOMER, new PolicyVersion(STRICT, 1), KEY));
    }

    @Test
    void a_deal_that_names_a_ladder_follows_it_whoever_the_customer_is() {
        var choices = choices(registered(), IN_SEGMENT, new CustomerPolicyChosen(CUSTOMER, STRICT));

        assertThat(choices.choose(open(STANDARD))).isEqualTo(new PolicyVersion(STANDARD, 3));
        assertThat(choices.choose(open(null))).isEqualTo(new PolicyVersion(STRICT, 1));
    }

    @Test
    void a_deal_that_names_an_unknown_ladder_is_refused() {
        assertThatExceptionOfType(CommandRejected.class)
                .isThrownBy(() -> choices(registered()).choose(open(PolicyId.of("dream"))));
    }

    @Test
    void nobody_who_is_not_registered_has_a_ladder() {
        assertThat(choices().find(CUSTOMER)).isEmpty();
    }

    private static LadderChoices choices(CustomerEvent... events) {
        var state = CustomerState.UNKNOWN;
        for (var event : events) {
            state = state.after(event);
        }
        var customer = state;
        return new LadderChoices(
                new Versions(Map.of(STANDARD, 3, GENTLE, 2, STRICT, 1)),
                segment -> segment.equals(KEY) ? Optional.of(GENTLE) : Optional.empty(),
                _ -> customer);
    }

    private static OpenDeal open(@Nullable PolicyId policy) {
        return new OpenDeal(
                DealFixture.DEAL,
                CUSTOMER,
                "Ten pumps",
                DealFixture.euro("100"),
                DealFixture.OPENED_ON,
                DealFixture.SALESPERSON,
                policy,
                Origin.ENTERED);
    }

    private record Versions(Map<PolicyId, Integer> newest) implements Policies {

        @Override
        public Optional<EscalationPolicy> find(PolicyVersion version) {
            return Optional.empty();
        }

        @Override
        public Optional<PolicyVersion> latest(PolicyId policyId) {
            return Optional.ofNullable(newest.get(policyId)).map(number -> new PolicyVersion(policyId, number));
        }

        @Override
        public List<Integer> versions(PolicyId policyId) {
            return IntStream.rangeClosed(1, newest.getOrDefault(policyId, 0))
                    .boxed()
                    .toList();
        }
    }
}
