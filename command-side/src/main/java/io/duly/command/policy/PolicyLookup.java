package io.duly.command.policy;

import io.duly.command.published.PublishedVersions;
import io.duly.events.escalation.EscalationPolicy;
import io.duly.events.escalation.EscalationPolicyEvent;
import io.duly.events.escalation.EscalationPolicyPublished;
import io.duly.events.shared.PolicyId;
import io.duly.events.shared.PolicyVersion;
import java.util.List;
import java.util.Optional;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the published ladders where every command finds them; it writes in the transaction of the event itself. */
@Component
@ProcessingGroup(PolicyLookup.GROUP)
class PolicyLookup implements Policies {

    static final String GROUP = "policy-lookup";

    private final PublishedVersions<EscalationPolicy> published;

    PolicyLookup(JdbcClient database) {
        published = new PublishedVersions<>(database, "command.escalation_policy", "policy", EscalationPolicy.class);
    }

    @EventHandler
    void on(EscalationPolicyEvent event) {
        switch (event) {
            case EscalationPolicyPublished next ->
                published.add(next.policyId().value(), next.version(), next.policy());
        }
    }

    @Override
    public Optional<EscalationPolicy> find(PolicyVersion version) {
        return published.find(version.policyId().value(), version.version());
    }

    @Override
    public Optional<PolicyVersion> latest(PolicyId policyId) {
        return published.latest(policyId.value()).map(number -> new PolicyVersion(policyId, number));
    }

    @Override
    public List<Integer> versions(PolicyId policyId) {
        return published.numbers(policyId.value());
    }
}
