package io.duly.query.words;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.ibm.icu.text.MessagePattern;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The sentences of one language, by name. */
final class Sentences {

    static final Locale RUSSIAN = Locale.of("ru");

    private static final Sentences IN_ENGLISH = new Sentences(Locale.ENGLISH);
    private static final Sentences IN_RUSSIAN = new Sentences(RUSSIAN);

    private final Locale language;
    private final Properties patterns;

    private Sentences(Locale language) {
        this.language = language;
        this.patterns = read(language.getLanguage() + ".properties");
    }

    static Sentences in(Locale language) {
        return language.getLanguage().equals(RUSSIAN.getLanguage()) ? IN_RUSSIAN : IN_ENGLISH;
    }

    Locale language() {
        return language;
    }

    boolean isRussian() {
        return this == IN_RUSSIAN;
    }

    Set<String> names() {
        return patterns.stringPropertyNames();
    }

    Optional<String> find(String name) {
        return Optional.ofNullable(patterns.getProperty(name));
    }

    /** The names of the values that a sentence has places for; empty when there is no such sentence. */
    Optional<Set<String>> places(String name) {
        return find(name).map(pattern -> {
            var parsed = new MessagePattern(pattern);
            return IntStream.range(0, parsed.countParts())
                    .mapToObj(parsed::getPart)
                    .filter(part -> part.getType() == MessagePattern.Part.Type.ARG_NAME)
                    .map(parsed::getSubstring)
                    .collect(Collectors.toSet());
        });
    }

    /** @throws IllegalArgumentException when nobody has written it */
    String pattern(String name) {
        return find(name).orElseThrow(() -> new IllegalArgumentException("no sentence " + name + " in " + language));
    }

    private static Properties read(String file) {
        var found = new Properties();
        try (var text =
                new InputStreamReader(Objects.requireNonNull(Sentences.class.getResourceAsStream(file), file), UTF_8)) {
            found.load(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }
}
