package io.duly.events.shared;

import com.fasterxml.jackson.annotation.JsonValue;

/** Names a calendar of working days, such as {@code ru}. */
public record CalendarId(@JsonValue String value) {

    private static final String FORM = "[a-z0-9][a-z0-9-]{0,59}";

    public CalendarId {
        if (!value.matches(FORM)) {
            throw new IllegalArgumentException("a calendar id is 1 to 60 lower-case letters, digits and dashes");
        }
    }

    public static CalendarId of(String text) {
        return new CalendarId(text);
    }

    @Override
    public String toString() {
        return value;
    }
}
