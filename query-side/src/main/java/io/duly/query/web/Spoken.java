package io.duly.query.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;

/**
 * Says what is wrong in the language of whoever asks.
 *
 * <p>The English sentence is the name of the Russian one. A sentence that nobody has translated is said in English.
 */
public final class Spoken {

    private static final String PLACE = "{}";

    private static final List<Translation> RUSSIAN = read();

    private Spoken() {}

    /** @param english a sentence, or what continues the name of a field */
    public static @Nullable String inTheirLanguage(@Nullable String english) {
        return english != null && LocaleContextHolder.getLocale().getLanguage().equals("ru")
                ? inRussian(english).orElse(english)
                : english;
    }

    private static Optional<String> inRussian(String english) {
        return RUSSIAN.stream()
                .flatMap(translation -> translation.of(english).stream())
                .findFirst();
    }

    private record Translation(Pattern english, String russian) {

        /** @param line an English sentence and a Russian one, with the same places in the same order */
        static Translation parse(String line) {
            var sentences = line.split(" = ", 2);
            var pattern = Arrays.stream(sentences[0].split(Pattern.quote(PLACE), -1))
                    .map(Pattern::quote)
                    .collect(Collectors.joining("(.+)"));
            return new Translation(Pattern.compile(pattern, Pattern.DOTALL), sentences[1]);
        }

        Optional<String> of(String sentence) {
            var found = english.matcher(sentence);
            if (!found.matches()) {
                return Optional.empty();
            }
            var parts = russian.split(Pattern.quote(PLACE), -1);
            return Optional.of(parts[0]
                    + IntStream.range(1, parts.length)
                            .mapToObj(place -> found.group(place) + parts[place])
                            .collect(Collectors.joining()));
        }
    }

    private static List<Translation> read() {
        var file = Objects.requireNonNull(Spoken.class.getResourceAsStream("problems.ru.txt"));
        try (var lines = new BufferedReader(new InputStreamReader(file, UTF_8))) {
            return lines.lines().map(Translation::parse).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
