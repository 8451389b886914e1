package io.duly.command.calendar;

import io.duly.words.Phrasebook;
import io.duly.words.Sentences;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Says what a day is, and why. */
final class CalendarWords {

    static final Phrasebook BOOK = Phrasebook.beside(CalendarWords.class);

    private final Sentences sentences;

    CalendarWords(Locale language) {
        this.sentences = BOOK.in(language);
    }

    Locale language() {
        return sentences.language();
    }

    String say(DayKind kind, @Nullable String holiday, @Nullable LocalDate other, boolean provisional) {
        return sentences.say(
                "Day",
                Map.of(
                        "kind",
                        kind.name(),
                        "holiday",
                        Objects.requireNonNullElse(holiday, ""),
                        "other",
                        other == null ? "" : sentences.day(other),
                        "provisional",
                        provisional ? "YES" : "NO"));
    }
}
