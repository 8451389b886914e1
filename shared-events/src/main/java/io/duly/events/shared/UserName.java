package io.duly.events.shared;

import com.fasterxml.jackson.annotation.JsonValue;

/** The login name of a person who works with Duly, or of Duly itself. */
public record UserName(@JsonValue String value) {

    private static final String FORM = "[\\p{L}\\p{N}][\\p{L}\\p{N}._@-]{0,99}";

    public UserName {
        if (!value.matches(FORM)) {
            throw new IllegalArgumentException(
                    "a user name is 1 to 100 letters, digits, dots, dashes, underscores or @");
        }
    }

    public static UserName of(String text) {
        return new UserName(text);
    }

    @Override
    public String toString() {
        return value;
    }
}
