package io.duly.command.refusal;

import static org.assertj.core.api.Assertions.assertThat;

import io.duly.words.Phrasebook;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.util.ClassUtils;

/** Whether people read in both languages why a command is refused. */
class EveryRefusalInWordsTest {

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
}
