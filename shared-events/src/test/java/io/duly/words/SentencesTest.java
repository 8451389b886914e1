package io.duly.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentencesTest {

    private static final String TEXT = """
            plain = Nothing is open.
            named = { $who } owes { $what }.
            counted = { $days ->
                    [0] today
                    [one] { $days } one
                    [few] { $days } few
                    [many] { $days } many
                   *[other] { $days } other
                }
            Stage =
                .PAYMENT = payment
            """;

    private final Sentences english = Sentences.parse(Locale.ENGLISH, TEXT);
    private final Sentences russian = Sentences.parse(Phrasebook.RUSSIAN, TEXT);

    @Test
    void a_sentence_is_said_with_its_values_and_without_marks_around_them() {
        assertThat(english.say("plain")).isEqualTo("Nothing is open.");
        assertThat(english.say("named", Map.of("who", "Anna", "what", "{$rest}")))
                .isEqualTo("Anna owes {$rest}.");
    }

    @Test
    void a_sentence_that_nobody_wrote_or_whose_place_stays_empty_is_not_said() {
        assertThatIllegalArgumentException().isThrownBy(() -> english.say("missing"));
        assertThatIllegalArgumentException().isThrownBy(() -> english.say("Stage"));
        assertThatIllegalArgumentException().isThrownBy(() -> english.say("named", Map.of("who", "Anna")));
    }

    @Test
    void text_that_is_no_list_of_sentences_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Sentences.parse(Locale.ENGLISH, "a = { $b\nc"));
    }

    @Test
    void sentences_are_known_by_their_names_and_places() {
        assertThat(english.names()).containsExactlyInAnyOrder("plain", "named", "counted", "Stage.PAYMENT");
        assertThat(english.places("counted")).contains(Set.of("days"));
        assertThat(english.places("missing")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "0, today, today",
        "1, 1 one, 1 one",
        "2, 2 other, 2 few",
        "4, 4 other, 4 few",
        "5, 5 other, 5 many",
        "10, 10 other, 10 many",
        "11, 11 other, 11 many",
        "14, 14 other, 14 many",
        "20, 20 other, 20 many",
        "21, 21 other, 21 one",
        "22, 22 other, 22 few",
        "111, 111 other, 111 many",
        "112, 112 other, 112 many",
        "121, 121 other, 121 one",
    })
    void each_number_takes_its_word(int days, String inEnglish, String inRussian) {
        assertThat(english.say("counted", Map.of("days", days))).isEqualTo(inEnglish);
        assertThat(russian.say("counted", Map.of("days", days))).isEqualTo(inRussian);
    }

    @Test
    void large_numbers_are_grouped() {
        assertThat(english.say("counted", Map.of("days", 1234567))).isEqualTo("1,234,567 other");
        assertThat(russian.say("counted", Map.of("days", 1234567))).isEqualTo("1\u00a0234\u00a0567 many");
    }

    @Test
    void money_stands_as_the_language_writes_it() {
        assertThat(english.money(Money.parse("EUR 1234.5"))).isEqualTo("EUR\u00a01,234.50");
        assertThat(russian.money(Money.parse("EUR 1234.5"))).isEqualTo("1\u00a0234,50\u00a0EUR");
    }

    @Test
    void lists_end_with_and() {
        assertThat(english.list(List.of())).isEmpty();
        assertThat(english.list(List.of("a"))).isEqualTo("a");
        assertThat(english.list(List.of("a", "b", "c"))).isEqualTo("a, b and c");
        assertThat(russian.list(List.of("a", "b", "c"))).isEqualTo("a, b и c");
    }
}
