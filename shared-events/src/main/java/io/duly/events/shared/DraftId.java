package io.duly.events.shared;

import com.fasterxml.jackson.annotation.JsonValue;

/** Names one draft of a playbook, such as {@code autumn-review}. */
public record DraftId(@JsonValue String value) {

    private static final String FORM = "[a-z0-9][a-z0-9-]{0,59}";

    public DraftId {
        if (!value.matches(FORM)) {
            throw new IllegalArgumentException("a draft id is 1 to 60 lower-case letters, digits and dashes");
        }
    }

    public static DraftId of(String text) {
        return new DraftId(text);
    }

    @Override
    public String toString() {
        return value;
    }
}
