package io.duly.events.shared;

import com.fasterxml.jackson.annotation.JsonValue;
import java.text.Normalizer;

/** The login name of a person who works with Duly, or of Duly itself. */
public record UserName(@JsonValue String value) {

    private static final String FORM = "[\\p{L}\\p{N}][\\p{L}\\p{N}._@-]{0,99}";

    /** Unicode calls these letters, but nobody can see them. */
    private static final String FILLERS = "\u115F\u1160\u3164\uFFA0";

    public UserName {
        if (!value.matches(FORM)) {
            throw new IllegalArgumentException(
                    "a user name is 1 to 100 letters, digits, dots, dashes, underscores or @");
        }
    }

    /**
     * Reads a name that somebody enters: composed (NFC), so that it is the same name however it was typed.
     *
     * @throws IllegalArgumentException when it is none, or when its letters show nothing
     */
    public static UserName of(String text) {
        var name = new UserName(Normalizer.normalize(text, Normalizer.Form.NFC));
        if (name.value.codePoints().anyMatch(letter -> FILLERS.indexOf(letter) >= 0)) {
            throw new IllegalArgumentException("a user name has no letters that show nothing");
        }
        return name;
    }

    @Override
    public String toString() {
        return value;
    }
}
