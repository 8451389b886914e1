package io.duly.command.policy;

import io.duly.command.refusal.Reason;

/** Why a command about an escalation policy is refused. */
public enum PolicyRefusal implements Reason {
    POLICY_UNKNOWN,
    POLICY_VERSION_EXISTS,
    POLICY_VERSION_NOT_NEXT,
    POLICY_UNCHANGED
}
