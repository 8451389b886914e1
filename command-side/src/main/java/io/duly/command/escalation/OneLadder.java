package io.duly.command.escalation;

import io.duly.command.policy.Policies;
import io.duly.events.escalation.EscalationPolicy;
import io.duly.events.shared.PolicyId;
import io.duly.events.shared.PolicyVersion;
import java.util.List;
import java.util.Optional;

/** The only version that a rehearsal knows, which may be published or not. */
record OneLadder(PolicyVersion version, EscalationPolicy policy) implements Policies {

    @Override
    public Optional<EscalationPolicy> find(PolicyVersion wanted) {
        return wanted.equals(version) ? Optional.of(policy) : Optional.empty();
    }

    @Override
    public Optional<PolicyVersion> latest(PolicyId policyId) {
        return policyId.equals(version.policyId()) ? Optional.of(version) : Optional.empty();
    }

    @Override
    public List<Integer> versions(PolicyId policyId) {
        return latest(policyId).map(PolicyVersion::version).stream().toList();
    }
}
