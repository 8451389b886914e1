package io.duly.standalone.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.duly.words.ProblemWords;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whether what any side says of a faulty request is said in Russian too, with the value that may follow it. */
class EveryFaultInRussianTest {

    private static final List<Path> SOURCES = List.of(
            Path.of("src/main/java"),
            Path.of("../../command-side/src/main/java"),
            Path.of("../../query-side/src/main/java"));

    private static final Pattern FAULT =
            Pattern.compile("(?:new (?:InvalidRequest|InvalidCommand|NotKnown)|refuse)\\(([^;]*?)\\)(?:;|\\)|\\s*\\.)");

    private static final String LITERAL = "\"(?:[^\"\\\\%]|\\\\.)*\"";

    /** A sentence, with the values that are put into it. */
    private static final Pattern SENTENCE =
            Pattern.compile("\"[A-Za-z]" + LITERAL.substring(1) + "(?:\\s*\\+\\s*(?:" + LITERAL + "|[^\",+]+))*");

    private static final Pattern PART =
            Pattern.compile("(" + LITERAL + ")|\\s*\\+\\s*(?=" + LITERAL + ")|\\s*\\+[^\"+]+");

    static Stream<String> sentences() {
        return SOURCES.stream()
                .flatMap(EveryFaultInRussianTest::files)
                .filter(file -> !file.toString().contains("openapi"))
                .flatMap(file -> FAULT.matcher(read(file)).results())
                .flatMap(fault -> SENTENCE.matcher(fault.group(1)).results())
                .map(EveryFaultInRussianTest::sample)
                .filter(sentence -> sentence.contains(" "))
                .distinct();
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void each_sentence_about_a_faulty_request_is_said_in_russian(String sentence) {
        assertThat(ProblemWords.inRussian(sentence))
                .as(sentence)
                .get()
                .asString()
                .containsPattern("[а-яё]")
                .doesNotContainPattern("[a-z]{3,} [a-z]{3,}");
    }

    private static String sample(MatchResult sentence) {
        return PART.matcher(sentence.group()).replaceAll(part -> {
            var literal = part.group(1);
            if (literal != null) {
                return Matcher.quoteReplacement(literal.substring(1, literal.length() - 1));
            }
            return part.group().strip().equals("+") ? "" : "77";
        });
    }

    private static Stream<Path> files(Path folder) {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
