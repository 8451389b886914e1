package io.duly.command.policy;

import io.duly.command.published.ShippedVersion;
import io.duly.events.escalation.EscalationPolicy;
import io.duly.events.shared.PolicyId;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The ladder that Duly is shipped with. */
@Component
class StandardPolicy implements ShippedVersion {

    private final Policies policies;

    StandardPolicy(Policies policies) {
        this.policies = policies;
    }

    @Override
    public Optional<Object> publication() {
        return policies.latest(PolicyId.STANDARD).isPresent()
                ? Optional.empty()
                : Optional.of(new PublishPolicy(PolicyId.STANDARD, 1, read()));
    }

    private static EscalationPolicy read() {
        return PolicyFile.shipped("/policies/standard.yaml");
    }
}
