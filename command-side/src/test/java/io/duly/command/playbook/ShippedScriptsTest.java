package io.duly.command.playbook;

import static org.assertj.core.api.Assertions.assertThat;

import io.duly.events.playbook.PlaybookAction;
import io.duly.events.playbook.Texts;
import io.duly.script.Facts;
import io.duly.script.Script;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Says every script that Duly is shipped with about deals of which all is known, nothing, and everything between. */
class ShippedScriptsTest {

    private static final int FACTS = 5;

    static Stream<Texts> scripts() {
        var playbook = StandardPlaybook.read();
        return Stream.concat(
                Stream.of(playbook.contacts()), playbook.actions().stream().map(PlaybookAction::script));
    }

    @ParameterizedTest
    @MethodSource("scripts")
    void keeps_no_blank_and_loses_no_sentence_whatever_is_not_known_of_the_deal(Texts script) {
        for (var language : List.of("en", "ru")) {
            for (var facts : whateverIsKnown().toList()) {
                var said = Script.fill(script, facts, language).orElseThrow().byLanguage();

                assertThat(said).containsOnlyKeys(language);
                assertThat(said.get(language)).as("%s", facts).doesNotContain("{", "}", "  ", " ,", " .");
                assertThat(sentences(said.get(language)))
                        .as("%s", facts)
                        .isEqualTo(sentences(script.byLanguage().get(language)));
            }
        }
    }

    private static Stream<Facts> whateverIsKnown() {
        return IntStream.range(0, 1 << FACTS)
                .mapToObj(known -> new Facts(
                        ifKnown(known, 0, 30),
                        ifKnown(known, 1, LocalDate.of(2026, 3, 2)),
                        ifKnown(known, 2, "17/3"),
                        ifKnown(known, 3, Money.parse("RUB 1900000.00")),
                        ifKnown(known, 4, LocalDate.of(2026, 4, 1))));
    }

    private static <T> @Nullable T ifKnown(int known, int which, T value) {
        return (known & 1 << which) == 0 ? null : value;
    }

    private static long sentences(@Nullable String text) {
        return text == null ? 0 : text.split("[.!?]»?(\\s|$)").length;
    }
}
