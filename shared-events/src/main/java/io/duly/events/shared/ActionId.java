package io.duly.events.shared;

import com.fasterxml.jackson.annotation.JsonValue;

/** Names one prevention action of a playbook, such as {@code documents-received}. */
public record ActionId(@JsonValue String value) {

    private static final String FORM = "[a-z0-9][a-z0-9-]{0,59}";

    public ActionId {
        if (!value.matches(FORM)) {
            throw new IllegalArgumentException("an action id is 1 to 60 lower-case letters, digits and dashes");
        }
    }

    public static ActionId of(String text) {
        return new ActionId(text);
    }

    @Override
    public String toString() {
        return value;
    }
}
