package io.duly.command.policy;

import io.duly.events.escalation.EscalationPolicy;
import io.duly.events.shared.PolicyId;
import io.duly.events.shared.PolicyVersion;
import java.util.List;
import java.util.Optional;

/** Looks up published ladders. What it finds is never out of date: it is kept with the command that publishes. */
public interface Policies {

    Optional<EscalationPolicy> find(PolicyVersion version);

    Optional<PolicyVersion> latest(PolicyId policyId);

    /** The numbers of all versions, from the first. */
    List<Integer> versions(PolicyId policyId);

    /** @throws IllegalStateException when a deal follows a version that was never published */
    default EscalationPolicy require(PolicyVersion version) {
        return find(version).orElseThrow(() -> new IllegalStateException(version + " was never published"));
    }
}
