package io.duly.command.refusal;

import io.duly.words.Phrasebook;
import java.util.Locale;

/** Calls reasons by titles that people read. */
public final class ReasonWords {

    private static final Phrasebook BOOK = Phrasebook.beside(ReasonWords.class);

    private ReasonWords() {}

    public static String title(Reason reason, Locale language) {
        return BOOK.in(language).say("Reason." + reason.name());
    }
}
