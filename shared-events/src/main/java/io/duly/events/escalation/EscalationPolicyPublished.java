package io.duly.events.escalation;

import io.duly.events.shared.PolicyId;

/** A version of the ladder came into force for the deals opened from now on; it never changes again. */
public record EscalationPolicyPublished(PolicyId policyId, int version, EscalationPolicy policy)
        implements EscalationPolicyEvent {}
