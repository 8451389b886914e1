package io.duly.command.yaml;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.duly.command.intake.csv.CsvMapping;
import io.duly.command.policy.PolicyFile;
import io.duly.command.refusal.InvalidCommand;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A mapping and a ladder come from outside. What is no YAML of theirs is refused, and costs little. */
@Timeout(20)
class HostileYamlTest {

    static Stream<Arguments> yamlThatNobodyCanMean() {
        return Stream.of(
                Arguments.of("references that multiply", bomb()),
                Arguments.of("a reference to itself", "columns: &a [*a]"),
                Arguments.of("an unknown reference", "title: *nothing"),
                Arguments.of("lists in lists", "[".repeat(20_000)),
                Arguments.of("objects in objects", "{a: ".repeat(5_000)),
                Arguments.of("blocks in blocks", blocks()),
                Arguments.of("a class of Java", "!!javax.script.ScriptEngineManager [!!java.net.URL [\"http://x\"]]"),
                Arguments.of("an unknown tag", "title: !<tag:x,2000:y> z"),
                Arguments.of("a character zero", "title: a\0b"),
                Arguments.of("an escape", "title: a\u001bb"),
                Arguments.of("bytes that are no text", "title: \u00ff\u00fe\u00c3("),
                Arguments.of("a tabulator as indentation", "columns:\n\tamount: a"),
                Arguments.of("a field named twice", "title: a\ntitle: b\ncurrency: EUR\ncurrency: RUB"),
                Arguments.of("a field without end", "title: \"" + "x".repeat(60_000)),
                Arguments.of("a key without end", "? " + "x".repeat(60_000)),
                Arguments.of("a number without end", "catchUp: 1e999999999\ncurrency: 1e999999999"),
                Arguments.of("two documents", "---\n{}\n---\n{}"),
                Arguments.of("a mapping and a second document", mapping() + "---\ncurrency: RUB\n"),
                Arguments.of("a list", "[1, 2]"),
                Arguments.of("one word", "word"),
                Arguments.of("null", "null"),
                Arguments.of("nothing", ""),
                Arguments.of("a remark", "# nothing"),
                Arguments.of("a wrong directive", "%YAML 9.9\n---\n{}"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("yamlThatNobodyCanMean")
    void is_no_mapping(String what, String yaml) {
        assertThatExceptionOfType(InvalidCommand.class).isThrownBy(() -> CsvMapping.read(yaml.getBytes(ISO_8859_1)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("yamlThatNobodyCanMean")
    void is_no_ladder(String what, String yaml) {
        assertThatExceptionOfType(InvalidCommand.class).isThrownBy(() -> PolicyFile.read(yaml.getBytes(ISO_8859_1)));
    }

    private static String bomb() {
        return "a0: &a0 [x, x, x, x, x, x, x, x, x]\n"
                + IntStream.range(1, 30)
                        .mapToObj(i -> "a" + i + ": &a" + i + " ["
                                + Stream.generate(() -> "*a" + (i - 1)).limit(9).collect(Collectors.joining(", "))
                                + "]\n")
                        .collect(Collectors.joining());
    }

    private static String mapping() {
        return """
                currency: EUR
                columns: {customer-id: c, invoice-number: n, invoice-date: d, due-date: e, amount: a}
                """;
    }

    private static String blocks() {
        return IntStream.range(0, 300).mapToObj(i -> " ".repeat(i) + "a:\n").collect(Collectors.joining());
    }
}
