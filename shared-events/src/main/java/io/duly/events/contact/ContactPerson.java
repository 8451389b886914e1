package io.duly.events.contact;

import java.time.MonthDay;
import java.time.ZoneId;
import java.util.IllformedLocaleException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A human at the customer.
 *
 * @param language in which to speak, as a BCP 47 tag such as {@code ru}
 * @param zone the person's time zone, where it is not the creditor's
 * @param birthday without the year, which is nobody's business
 */
public record ContactPerson(
        String name,
        @Nullable String position,
        PersonRole role,
        @Nullable String language,
        @Nullable ZoneId zone,
        @Nullable MonthDay birthday) {

    public ContactPerson {
        if (language != null) {
            language = tag(language);
        }
    }

    private static String tag(String language) {
        try {
            var tag = new Locale.Builder().setLanguageTag(language).build().toLanguageTag();
            if (tag.equals("und")) {
                throw new IllegalArgumentException("language must be a tag such as ru or en-GB");
            }
            return tag;
        } catch (IllformedLocaleException e) {
            throw new IllegalArgumentException("language must be a tag such as ru or en-GB", e);
        }
    }
}
