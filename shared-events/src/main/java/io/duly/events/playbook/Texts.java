package io.duly.events.playbook;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** The same text in several languages, by BCP 47 tag such as {@code ru}. */
public record Texts(@JsonValue Map<String, String> byLanguage) {

    public static final int LONGEST = 4000;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Texts {
        byLanguage = Collections.unmodifiableMap(new TreeMap<>(byLanguage));
        if (byLanguage.isEmpty()) {
            throw new IllegalArgumentException("a text is given in one language at least");
        }
        byLanguage.forEach(Texts::check);
    }

    /** In this language, or in whichever there is. */
    public String in(Locale language) {
        return byLanguage.getOrDefault(
                language.getLanguage(), byLanguage.values().iterator().next());
    }

    private static void check(String language, String text) {
        if (language.isBlank()
                || !Locale.forLanguageTag(language).toLanguageTag().equals(language)) {
            throw new IllegalArgumentException("a text's language is a tag such as ru or en-GB, not " + language);
        }
        if (text.isBlank() || text.length() > LONGEST || text.indexOf('\0') >= 0) {
            throw new IllegalArgumentException("a text is 1 to " + LONGEST + " characters");
        }
    }
}
