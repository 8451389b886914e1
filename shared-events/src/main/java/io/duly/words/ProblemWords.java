package io.duly.words;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.joda.money.Money;

/**
 * Says what is wrong in the language of whoever asks.
 *
 * <p>Many places word a problem, and all do so in English. The English sentence is therefore the name of the Russian
 * one. A sentence that nobody has translated is said in English.
 */
public final class ProblemWords {

    private static final Pattern PLACE = Pattern.compile("\\{(=?)}");
    private static final Pattern MONEY = Pattern.compile("[A-Z]{3} -?\\d+\\.\\d+");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final String SEPARATOR = ", ";

    private static final Sentences RUSSIAN = Sentences.read(ProblemWords.class, Phrasebook.RUSSIAN);
    private static final List<Translation> TRANSLATIONS = read();

    private ProblemWords() {}

    /** @param english a sentence, or what continues the name of a field */
    public static String in(Locale language, String english) {
        return Phrasebook.isRussian(language) ? inRussian(english).orElse(english) : english;
    }

    /** Empty when nobody has translated the sentence. */
    public static Optional<String> inRussian(String english) {
        return TRANSLATIONS.stream()
                .flatMap(translation -> translation.of(english).stream())
                .findFirst();
    }

    /** A value in a sentence is an amount, a day, a list, or a sentence itself. */
    private static String spoken(String value) {
        if (MONEY.matcher(value).matches()) {
            return RUSSIAN.money(Money.parse(value));
        }
        if (DAY.matcher(value).matches()) {
            return RUSSIAN.day(LocalDate.parse(value));
        }
        return inRussian(value).orElseGet(() -> value.contains(SEPARATOR) ? list(value) : value);
    }

    private static String list(String values) {
        return Stream.of(values.split(SEPARATOR))
                .map(part -> inRussian(part).orElse(part))
                .collect(Collectors.joining(SEPARATOR));
    }

    private record Translation(Pattern english, String russian) {

        /**
         * Reads a line.
         *
         * @param line an English sentence and a Russian one, with the same places in the same order. A value that
         *     programs write, such as a day in a request, has its place marked with an equals sign in Russian
         */
        static Translation parse(String line) {
            var sentences = line.split(" = ", 2);
            var pattern = Arrays.stream(PLACE.split(sentences[0], -1))
                    .map(Pattern::quote)
                    .collect(Collectors.joining("(.+)"));
            return new Translation(Pattern.compile(pattern, Pattern.DOTALL), sentences[1]);
        }

        Optional<String> of(String sentence) {
            var found = english.matcher(sentence);
            if (!found.matches()) {
                return Optional.empty();
            }
            var said = new StringBuilder();
            var place = PLACE.matcher(russian);
            int end = 0;
            for (int number = 1; place.find(); number++) {
                var value = found.group(number);
                said.append(russian, end, place.start()).append(place.group(1).isEmpty() ? spoken(value) : value);
                end = place.end();
            }
            return Optional.of(said.append(russian, end, russian.length()).toString());
        }
    }

    private static List<Translation> read() {
        var file = Objects.requireNonNull(ProblemWords.class.getResourceAsStream("problems.ru.txt"));
        try (var lines = new BufferedReader(new InputStreamReader(file, UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isEmpty())
                    .map(Translation::parse)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
