package io.duly.query.web;

import io.duly.words.ProblemWords;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;

/** Says what is wrong in the language of whoever asks. */
public final class Spoken {

    private Spoken() {}

    /** @param english a sentence, or what continues the name of a field */
    public static @Nullable String inTheirLanguage(@Nullable String english) {
        return english == null ? null : sentence(english);
    }

    public static String sentence(String english) {
        return ProblemWords.in(LocaleContextHolder.getLocale(), english);
    }
}
