package io.duly.events.shared;

/** One published version of an escalation policy; versions count from 1 and never change. */
public record PolicyVersion(PolicyId policyId, int version) {

    public PolicyVersion {
        if (version < 1) {
            throw new IllegalArgumentException("a policy version is counted from 1");
        }
    }
}
