package io.duly.command.segment;

import io.duly.command.customer.CustomerHistory;
import io.duly.command.deal.OpenDeal;
import io.duly.command.deal.Opening.LadderOfNewDeals;
import io.duly.command.policy.Policies;
import io.duly.command.policy.PolicyRefusal;
import io.duly.command.refusal.CommandRejected;
import io.duly.events.shared.CustomerId;
import io.duly.events.shared.PolicyId;
import io.duly.events.shared.PolicyVersion;
import io.duly.events.shared.SegmentId;
import io.duly.state.customer.CustomerState;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds the ladder of a new deal: the deal's own, the customer's, that of its segment, or the standard one. */
@Component
class LadderChoices implements LadderOfNewDeals {

    /** Where a ladder comes from, the most special last. */
    enum Source {
        DEFAULT,
        SEGMENT,
        CUSTOMER
    }

    /** @param segment of the customer; null where it belongs to none */
    record Choice(
            Source source, PolicyVersion policy, @Nullable SegmentId segment) {}

    private final Policies policies;
    private final SegmentPolicies segments;
    private final CustomerHistory customers;

    LadderChoices(Policies policies, SegmentPolicies segments, CustomerHistory customers) {
        this.policies = policies;
        this.segments = segments;
        this.customers = customers;
    }

    @Override
    public PolicyVersion choose(OpenDeal command) {
        var asked = command.policyId();
        return asked == null ? of(customers.read(command.customerId())).policy() : latest(asked, policies);
    }

    /** @return empty where there is no such customer */
    Optional<Choice> find(CustomerId customerId) {
        return Optional.of(customers.read(customerId))
                .filter(customer -> customer.registered() != null)
                .map(this::of);
    }

    private Choice of(CustomerState customer) {
        var segment = customer.segment();
        var own = customer.ladder().policy();
        if (own != null) {
            return new Choice(Source.CUSTOMER, latest(own, policies), segment);
        }
        var ofSegment = segment == null ? Optional.<PolicyId>empty() : segments.find(segment);
        return ofSegment
                .map(policy -> new Choice(Source.SEGMENT, latest(policy, policies), segment))
                .orElseGet(() -> new Choice(Source.DEFAULT, latest(PolicyId.STANDARD, policies), segment));
    }

    /** @throws CommandRejected when the ladder was never published */
    static void requireKnown(@Nullable PolicyId policyId, Policies policies) {
        if (policyId != null) {
            latest(policyId, policies);
        }
    }

    private static PolicyVersion latest(PolicyId policyId, Policies policies) {
        return policies.latest(policyId)
                .orElseThrow(
                        () -> new CommandRejected(PolicyRefusal.POLICY_UNKNOWN, "there is no such escalation policy"));
    }
}
