package io.duly.query.words;

import io.duly.events.deal.DealEvent;
import java.util.Locale;

/** What is said of events, mostly by somebody who knows no names. */
final class Said {

    static final Locale RUSSIAN = Locale.of("ru");

    private Said() {}

    /** With plain spaces, as one types them. */
    static String inEnglish(DealEvent event) {
        return in(Locale.ENGLISH, event);
    }

    static String inRussian(DealEvent event) {
        return in(RUSSIAN, event);
    }

    static String in(Locale language, DealEvent event) {
        return in(language, Names.NONE, event);
    }

    static String in(Locale language, Names names, DealEvent event) {
        return DealWords.describe(event, Teller.in(language, names)).replace('\u00a0', ' ');
    }
}
