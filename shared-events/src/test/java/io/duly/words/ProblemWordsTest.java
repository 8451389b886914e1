package io.duly.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProblemWordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "this deal has ended | эта сделка завершена",
                "this person left on 2026-03-01 | этот человек ушёл 1 марта 2026",
                "EUR 12345.60 is still open on this deal | по сделке ещё не оплачено 12 345,60 EUR",
                "this is not done in stage DELIVERY | на этапе «поставка» этого не делают",
                "must be between 1970-01-01 and 2200-01-01 | должно быть между 1970-01-01 и 2200-01-01",
                "is not a date such as 2026-03-31 | не дата вида 2026-03-31",
                "is refused: a user name has no letters that show nothing "
                        + "| отклонено: в имени пользователя нет невидимых букв",
                "the collector may not do this; the head of sales, the operator may "
                        + "| специалист по взысканию этого не может; может руководитель продаж, оператор",
                "the stage NEGOTIATION is not left before 2 more things are done or waived by the head of sales "
                        + "| этап «переговоры» не завершить: осталось сделать 2, или от этого должен отказаться"
                        + " руководитель продаж",
            })
    void a_problem_is_said_in_russian_with_its_values(String english, String russian) {
        assertThat(ProblemWords.in(Locale.of("ru"), english).replace('\u00a0', ' '))
                .isEqualTo(russian);
        assertThat(ProblemWords.in(Locale.ENGLISH, english)).isEqualTo(english);
    }

    @Test
    void a_sentence_that_nobody_translated_stays_english() {
        assertThat(ProblemWords.in(Locale.of("ru"), "nobody wrote this")).isEqualTo("nobody wrote this");
        assertThat(ProblemWords.inRussian("nobody wrote this")).isEmpty();
    }
}
