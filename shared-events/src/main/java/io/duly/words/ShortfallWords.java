package io.duly.words;

import io.duly.state.contact.Shortfall;
import java.util.Locale;
import java.util.Map;

/** Says what is missing of contacts in the language of whoever asks. */
public final class ShortfallWords {

    private static final Sentences RUSSIAN = Sentences.read(ShortfallWords.class, Phrasebook.RUSSIAN);

    private ShortfallWords() {}

    public static String in(Locale language, Shortfall missing) {
        return Phrasebook.isRussian(language) ? inRussian(missing) : missing.words();
    }

    private static String inRussian(Shortfall missing) {
        return switch (missing) {
            case Shortfall.Person person ->
                RUSSIAN.say("Person", Map.of("ordinal", person.ordinal(), "channels", person.channels()));
            case Shortfall.Channels channels ->
                RUSSIAN.say(
                        "Channels",
                        Map.of(
                                "more",
                                channels.needed() - channels.have(),
                                "role",
                                channels.role().name()));
        };
    }
}
