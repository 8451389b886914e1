package io.duly.events.escalation;

import io.duly.events.shared.PolicyId;

/** Everything that can happen to an escalation policy: it is published, version by version. */
public sealed interface EscalationPolicyEvent permits EscalationPolicyPublished {

    PolicyId policyId();
}
