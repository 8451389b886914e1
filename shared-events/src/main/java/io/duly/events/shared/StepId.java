package io.duly.events.shared;

import com.fasterxml.jackson.annotation.JsonValue;

/** Names one step of an escalation policy, such as {@code friendly-reminder}. */
public record StepId(@JsonValue String value) {

    private static final String FORM = "[a-z0-9][a-z0-9-]{0,59}";

    public StepId {
        if (!value.matches(FORM)) {
            throw new IllegalArgumentException("a step id is 1 to 60 lower-case letters, digits and dashes");
        }
    }

    public static StepId of(String text) {
        return new StepId(text);
    }

    @Override
    public String toString() {
        return value;
    }
}
