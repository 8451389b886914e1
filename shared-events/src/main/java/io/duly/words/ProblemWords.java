package io.duly.words;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.joda.money.Money;

/**
 * Says what is wrong in the language of whoever asks.
 *
 * <p>Many places word a problem, and all do so in English with values as programs write them. The English sentence is
 * therefore the name of the Russian one, and both are said with amounts, days and titles as people write them. A
 * sentence that nobody has translated is said as it is.
 */
public final class ProblemWords {

    private static final Pattern PLACE = Pattern.compile("\\{(=?)}");
    private static final Pattern MONEY = Pattern.compile("[A-Z]{3} -?\\d+(\\.\\d+)?");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern MOMENT = Pattern.compile(DAY + "T[0-9:.]+Z");
    private static final Pattern CODE = Pattern.compile("[A-Z]{4,}(_[A-Z]+)*");
    private static final Pattern FIELD = Pattern.compile("([a-z][\\w.\\[\\]-]*) (.+)", Pattern.DOTALL);
    private static final String SEPARATOR = ", ";

    private static final Sentences RUSSIAN = Sentences.read(ProblemWords.class, Phrasebook.RUSSIAN);
    private static final Sentences ENGLISH = Sentences.none(Locale.ENGLISH);
    private static final List<Translation> TRANSLATIONS = read();

    private ProblemWords() {}

    /** @param english a sentence, or what continues the name of a field */
    public static String in(Locale language, String english) {
        return said(english, Phrasebook.isRussian(language) ? RUSSIAN : ENGLISH).orElse(english);
    }

    /** Empty when nobody has translated the sentence. It may begin with the name of a field. */
    public static Optional<String> inRussian(String english) {
        return said(english, RUSSIAN);
    }

    private static Optional<String> said(String english, Sentences language) {
        return whole(english, language).or(() -> afterField(english, language));
    }

    private static Optional<String> afterField(String english, Sentences language) {
        var parts = FIELD.matcher(english);
        return parts.matches()
                ? whole(parts.group(2), language).map(rest -> parts.group(1) + " " + rest)
                : Optional.empty();
    }

    private static Optional<String> whole(String english, Sentences language) {
        return TRANSLATIONS.stream()
                .flatMap(translation -> translation.of(english, language).stream())
                .findFirst();
    }

    /** A value in a sentence is an amount, a day, a moment, a code, a list, or a sentence itself. */
    private static String spoken(String value, Sentences language) {
        if (MONEY.matcher(value).matches()) {
            return language.money(Money.parse(value));
        }
        if (DAY.matcher(value).matches()) {
            return language.day(LocalDate.parse(value));
        }
        if (MOMENT.matcher(value).matches()) {
            return language.moment(Instant.parse(value));
        }
        return title(value, language).orElseGet(() -> value.contains(SEPARATOR) ? list(value, language) : value);
    }

    private static String list(String values, Sentences language) {
        return Stream.of(values.split(SEPARATOR))
                .map(part -> title(part, language).orElse(part))
                .collect(Collectors.joining(SEPARATOR));
    }

    /** A code that has a Russian title is a word in English too. */
    private static Optional<String> title(String value, Sentences language) {
        return said(value, language)
                .map(said -> CODE.matcher(said).matches()
                        ? said.toLowerCase(Locale.ROOT).replace('_', ' ')
                        : said);
    }

    private record Translation(Pattern pattern, String english, String russian) {

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
            return new Translation(Pattern.compile(pattern, Pattern.DOTALL), sentences[0], sentences[1]);
        }

        Optional<String> of(String sentence, Sentences language) {
            var found = pattern.matcher(sentence);
            if (!found.matches()) {
                return Optional.empty();
            }
            var asked = PLACE.matcher(russian);
            var values = IntStream.rangeClosed(1, found.groupCount())
                    .mapToObj(found::group)
                    .map(value -> asked.find() && asked.group(1).isEmpty() ? spoken(value, language) : value)
                    .toList()
                    .iterator();
            return Optional.of(PLACE.matcher(language.equals(RUSSIAN) ? russian : english)
                    .replaceAll(_ -> Matcher.quoteReplacement(values.next())));
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
