package io.duly.command.testing;

import io.duly.command.policy.Policies;
import io.duly.events.escalation.EscalationPolicy;
import io.duly.events.shared.PolicyId;
import io.duly.events.shared.PolicyVersion;
import io.duly.testing.PolicyFixture;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The versions of the standard ladder, from the first. */
public record KnownPolicies(List<EscalationPolicy> standard) implements Policies {

    public static KnownPolicies of(EscalationPolicy... versions) {
        return new KnownPolicies(List.of(versions));
    }

    @Override
    public Optional<EscalationPolicy> find(PolicyVersion version) {
        return versions(version.policyId()).contains(version.version())
                ? Optional.of(standard.get(version.version() - 1))
                : Optional.empty();
    }

    @Override
    public Optional<PolicyVersion> latest(PolicyId policyId) {
        return versions(policyId).stream().max(Integer::compare).map(number -> new PolicyVersion(policyId, number));
    }

    @Override
    public List<Integer> versions(PolicyId policyId) {
        return policyId.equals(PolicyFixture.STANDARD)
                ? IntStream.rangeClosed(1, standard.size()).boxed().toList()
                : List.of();
    }
}
