package io.duly.words;

import java.util.Locale;

/** The sentences of one package, in each language that Duly speaks. */
public final class Phrasebook {

    public static final Locale RUSSIAN = Locale.of("ru");

    private final Sentences english;
    private final Sentences russian;

    private Phrasebook(Sentences english, Sentences russian) {
        this.english = english;
        this.russian = russian;
    }

    /** Reads {@code en.ftl} and {@code ru.ftl}, which lie in the package of a class. */
    public static Phrasebook beside(Class<?> type) {
        return new Phrasebook(Sentences.read(type, Locale.ENGLISH), Sentences.read(type, RUSSIAN));
    }

    /** @param language Russian or, for any other one, English */
    public Sentences in(Locale language) {
        return isRussian(language) ? russian : english;
    }

    static boolean isRussian(Locale language) {
        return language.getLanguage().equals(RUSSIAN.getLanguage());
    }
}
