package io.duly.command.refusal;

import static org.assertj.core.api.Assertions.assertThat;

import io.duly.words.Phrasebook;
import io.duly.words.ProblemWords;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.util.ClassUtils;

/** Whether people read in both languages why a command is refused. */
class EveryRefusalInWordsTest {

    private static final Path SOURCES = Path.of("src/main/java/io/duly/command");

    private static final Pattern REFUSAL = Pattern.compile("(?:new CommandRejected|ofField|new InvalidCommand|"
            + "Require\\.that|requireSame|requireStage)\\(([^;]*?)\\)(?:;|\\)|\\s*\\.)");
    private static final Pattern TEXT = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)* (?:[^\"\\\\]|\\\\.)*)\"");

    static Stream<Reason> reasons() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AssignableTypeFilter(Reason.class));
        return scanner.findCandidateComponents("io.duly.command").stream()
                .map(found -> ClassUtils.resolveClassName(Objects.requireNonNull(found.getBeanClassName()), null))
                .filter(Class::isEnum)
                .filter(type -> !type.getName().contains("Test"))
                .flatMap(type -> Arrays.stream((Reason[]) type.getEnumConstants()));
    }

    @ParameterizedTest
    @MethodSource("reasons")
    void each_reason_has_a_title_in_both_languages(Reason reason) {
        assertThat(ReasonWords.title(reason, Locale.ENGLISH)).matches("[A-Z][a-z ]+");
        assertThat(ReasonWords.title(reason, Phrasebook.RUSSIAN)).matches("[А-ЯЁ][а-яёА-ЯЁ ,-]+");
    }

    @Test
    void all_rooms_are_asked() {
        assertThat(reasons().map(Reason::name)).hasSizeGreaterThan(60).contains("GATE_CLOSED", "IMPORT_EXISTS");
    }

    static Stream<String> sentences() throws IOException {
        try (var files = Files.walk(SOURCES)) {
            return files
                    .filter(file -> file.toString().endsWith(".java"))
                    .flatMap(file -> REFUSAL.matcher(read(file)).results())
                    .map(refusal -> refusal.group(1))
                    .filter(given -> !given.contains("+") && !given.contains("%"))
                    .flatMap(given -> TEXT.matcher(given).results())
                    .map(text -> text.group(1))
                    .filter(text -> text.matches("(?s).*[a-z]{2}.*"))
                    .distinct()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void each_sentence_of_a_refusal_is_said_in_russian(String sentence) {
        assertThat(ProblemWords.inRussian(sentence))
                .isPresent()
                .get()
                .asString()
                .containsPattern("[а-яё]");
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
