package io.duly.script;

import io.duly.events.playbook.Texts;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Fills in scripts. A blank whose value is not known is said in other words, and where there are none, its sentence is
 * left out, so that nobody ever reads a blank aloud.
 */
public final class Script {

    private static final Pattern BETWEEN_SENTENCES = Pattern.compile("(?<=[.!?][»”\"]?)\\s+");

    private Script() {}

    /**
     * The words in the language to speak, or in all languages where there are none in that one.
     *
     * @param language a BCP 47 tag such as {@code en-GB}; null where it is not known
     * @return empty where nothing is left to say
     */
    public static Optional<Texts> fill(Texts script, Facts facts, @Nullable String language) {
        var filled = new TreeMap<String, String>();
        spoken(script, language).byLanguage().forEach((tag, text) -> {
            var words = fill(text, facts, Locale.forLanguageTag(tag));
            if (!words.isEmpty()) {
                filled.put(tag, words);
            }
        });
        return filled.isEmpty() ? Optional.empty() : Optional.of(new Texts(filled));
    }

    /** The words in one language: in this one, else in English, else in whichever there is. */
    public static Optional<String> say(Texts script, Facts facts, Locale language) {
        var languages = script.byLanguage().keySet();
        var spoken = Stream.of(language.toLanguageTag(), language.getLanguage(), Locale.ENGLISH.getLanguage())
                .filter(languages::contains)
                .findFirst()
                .orElseGet(() -> languages.iterator().next());
        return fill(script, facts, spoken).map(words -> words.byLanguage().get(spoken));
    }

    private static Texts spoken(Texts script, @Nullable String language) {
        if (language == null) {
            return script;
        }
        var spoken = new TreeMap<>(script.byLanguage());
        if (spoken.containsKey(language)) {
            spoken.keySet().retainAll(Set.of(language));
            return new Texts(spoken);
        }
        var wanted = Locale.forLanguageTag(language).getLanguage();
        spoken.keySet()
                .removeIf(tag -> !Locale.forLanguageTag(tag).getLanguage().equals(wanted));
        return spoken.isEmpty() ? script : new Texts(spoken);
    }

    private static String fill(String text, Facts facts, Locale language) {
        return Arrays.stream(BETWEEN_SENTENCES.split(text))
                .map(sentence -> inOtherWords(sentence, facts, language))
                .filter(sentence -> isKnown(sentence, facts, language))
                .map(sentence -> filled(sentence, facts, language))
                .collect(Collectors.joining(" "))
                .strip();
    }

    private static String inOtherWords(String sentence, Facts facts, Locale language) {
        var said = sentence;
        for (var blank : Blank.values()) {
            if (facts.value(blank, language).isEmpty()) {
                said = OtherWords.say(said, blank, language);
            }
        }
        return said;
    }

    private static boolean isKnown(String sentence, Facts facts, Locale language) {
        return Blank.HOLE
                .matcher(sentence)
                .results()
                .allMatch(found -> Blank.of(found.group())
                        .flatMap(blank -> facts.value(blank, language))
                        .isPresent());
    }

    /** In one pass, so that nothing in a value is taken for a blank. */
    private static String filled(String sentence, Facts facts, Locale language) {
        return Blank.HOLE
                .matcher(sentence)
                .replaceAll(found -> Matcher.quoteReplacement(Blank.of(found.group())
                        .flatMap(blank -> facts.value(blank, language))
                        .orElseThrow()));
    }
}
