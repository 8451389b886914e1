package io.duly.query.worklist;

import static io.duly.words.Phrasebook.RUSSIAN;
import static org.assertj.core.api.Assertions.assertThat;

import io.duly.query.testing.Deals;
import io.duly.query.worklist.RankedWork.Valuation;
import io.duly.words.Phrasebook;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class WorkWordsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 20);

    @Test
    void both_languages_have_the_same_sentences_with_the_same_places() {
        var book = Phrasebook.beside(WorkWords.class);
        var english = book.in(Locale.ENGLISH);
        var russian = book.in(RUSSIAN);

        assertThat(russian.names()).containsExactlyInAnyOrderElementsOf(english.names());
        assertThat(english.names())
                .allSatisfy(name -> assertThat(russian.places(name)).as(name).isEqualTo(english.places(name)));
    }

    @ParameterizedTest
    @EnumSource
    void each_reason_is_said_in_both_languages(WorkReason reason) {
        assertThat(why(reason, 3, Locale.ENGLISH)).isNotBlank().doesNotContainPattern("[а-яё{]");
        assertThat(why(reason, 3, RUSSIAN)).containsPattern("[а-яё]").doesNotContain("{");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0 | it is to be done today | это нужно сделать сегодня",
                "1 | it was to be done yesterday | это нужно было сделать 1 день назад",
                "2 | it was to be done 2 days ago | это нужно было сделать 2 дня назад",
                "5 | it was to be done 5 days ago | это нужно было сделать 5 дней назад",
                "21 | it was to be done 21 days ago | это нужно было сделать 21 день назад",
            })
    void days_are_counted_as_the_language_counts(int days, String english, String russian) {
        assertThat(why(WorkReason.DUE_TODAY, days, Locale.ENGLISH)).isEqualTo(english);
        assertThat(why(WorkReason.DUE_TODAY, days, RUSSIAN)).isEqualTo(russian);
    }

    private static String why(WorkReason reason, int days, Locale language) {
        var day = DAY.minusDays(days);
        var customer = new WorkCandidate(Deals.customer(1), List.of(), day, 40, true, day, DAY.plusDays(9));
        return WorkWords.in(language, DAY, ZoneId.of("Europe/Moscow"))
                .why(new Valuation(reason, 1, Money.parse("EUR 5")), customer);
    }
}
