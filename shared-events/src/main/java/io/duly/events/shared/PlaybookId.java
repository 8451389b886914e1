package io.duly.events.shared;

import com.fasterxml.jackson.annotation.JsonValue;

/** Names one playbook through all its versions, such as {@code standard}. */
public record PlaybookId(@JsonValue String value) {

    /** The playbook of deals that ask for no other. */
    public static final PlaybookId STANDARD = new PlaybookId("standard");

    private static final String FORM = "[a-z0-9][a-z0-9-]{0,59}";

    public PlaybookId {
        if (!value.matches(FORM)) {
            throw new IllegalArgumentException("a playbook id is 1 to 60 lower-case letters, digits and dashes");
        }
    }

    public static PlaybookId of(String text) {
        return new PlaybookId(text);
    }

    /** Prefixed, because a policy of the same name may be beside it. */
    @Override
    public String toString() {
        return "playbook-" + value;
    }
}
