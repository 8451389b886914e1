package io.duly.events.shared;

import com.fasterxml.jackson.annotation.JsonValue;

/** Names an escalation policy, such as {@code standard}. */
public record PolicyId(@JsonValue String value) {

    /** The ladder of deals that ask for no other. */
    public static final PolicyId STANDARD = new PolicyId("standard");

    private static final String FORM = "[a-z0-9][a-z0-9-]{0,59}";

    public PolicyId {
        if (!value.matches(FORM)) {
            throw new IllegalArgumentException("a policy id is 1 to 60 lower-case letters, digits and dashes");
        }
    }

    public static PolicyId of(String text) {
        return new PolicyId(text);
    }

    @Override
    public String toString() {
        return "policy-" + value;
    }
}
