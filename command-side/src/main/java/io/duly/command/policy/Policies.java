package io.duly.command.policy;

import io.duly.command.published.VersionLookup;
import io.duly.events.escalation.EscalationPolicy;
import io.duly.events.shared.PolicyId;
import io.duly.events.shared.PolicyVersion;

/** Finds published ladders. */
public interface Policies extends VersionLookup<PolicyId, PolicyVersion, EscalationPolicy> {}
