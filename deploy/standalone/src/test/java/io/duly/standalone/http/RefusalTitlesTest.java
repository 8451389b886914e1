package io.duly.standalone.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.duly.command.refusal.Reason;
import io.duly.virtualtime.clock.ClockNotMoved;
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

/** Whether people read why the running service itself refuses something, as they do for the domain's refusals. */
class RefusalTitlesTest {

    static Stream<Enum<?>> reasons() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AssignableTypeFilter(Reason.class));
        var ofUsers = scanner.findCandidateComponents("io.duly.standalone").stream()
                .map(found -> ClassUtils.resolveClassName(Objects.requireNonNull(found.getBeanClassName()), null))
                .flatMap(type -> Arrays.stream((Enum<?>[]) type.getEnumConstants()));
        return Stream.concat(ofUsers, Arrays.stream(ClockNotMoved.Reason.values()));
    }

    @ParameterizedTest
    @MethodSource("reasons")
    void each_reason_has_a_title_in_both_languages(Enum<?> reason) {
        assertThat(Problems.title(reason, Locale.ENGLISH)).matches("[A-Z][a-z ]+");
        assertThat(Problems.title(reason, Phrasebook.RUSSIAN)).matches("[А-ЯЁ][а-яё ]+");
    }

    @Test
    void reasons_about_users_and_about_the_clock_are_asked_for() {
        assertThat(reasons().map(Enum::name)).contains("LAST_OPERATOR", "CLOCK_GOES_FORWARD");
    }

    @Test
    void a_refusal_carries_its_reason_and_the_title() {
        assertThat(Problems.refused("refused", ClockNotMoved.Reason.CLOCK_IS_REAL, "it is real")
                        .getProperties())
                .containsEntry("reason", ClockNotMoved.Reason.CLOCK_IS_REAL)
                .containsEntry("reasonTitle", "The clock cannot be set");
    }
}
