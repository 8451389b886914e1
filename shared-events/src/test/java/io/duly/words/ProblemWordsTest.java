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
                "this deal has ended | = | эта сделка завершена",
                "this person left on 2026-03-01 | this person left on 1 March 2026 "
                        + "| этот человек ушёл 1 марта 2026",
                "EUR 12345.60 is still open on this deal | EUR 12,345.60 is still open on this deal "
                        + "| по сделке ещё не оплачено 12 345,60 EUR",
                "JPY 12345 is left of this money | JPY 12,345 is left of this money "
                        + "| от этих денег осталось 12 345 JPY",
                "this is not done in stage DELIVERY | this is not done in stage delivery "
                        + "| на этапе «поставка» этого не делают",
                "the clock stands at 2026-03-20T07:00:00Z and does not go back "
                        + "| the clock stands at 20 March 2026, 07:00 UTC and does not go back "
                        + "| часы показывают 20 марта 2026, 07:00 UTC, назад они не идут",
                "must be between 1970-01-01 and 2200-01-01 | = | должно быть между 1970-01-01 и 2200-01-01",
                "is not a date such as 2026-03-31 | = | не дата вида 2026-03-31",
                "is none of NEGOTIATION, CONTRACT | = | не входит в список: NEGOTIATION, CONTRACT",
                "is refused: a user name has no letters that show nothing | = "
                        + "| отклонено: в имени пользователя нет невидимых букв",
                "was refused: EUR 40.00 is left of this money | was refused: EUR 40.00 is left of this money "
                        + "| отклонено: от этих денег осталось 40,00 EUR",
                "people[0]: this person left on 2026-03-01 | people[0]: this person left on 1 March 2026 "
                        + "| people[0]: этот человек ушёл 1 марта 2026",
                "netDays is outside 0 to 3650 | = | netDays вне пределов от 0 до 3650",
                "the next version of this policy has the number 2 | = "
                        + "| следующая версия (регламент взыскания) имеет номер 2",
                "the collector may not do this; the head of sales, the operator may | = "
                        + "| специалист по взысканию этого не может; может руководитель продаж, оператор",
                "the stage NEGOTIATION is not left before 2 more things are done or waived by the head of sales "
                        + "| the stage negotiation is not left before 2 more things are done or waived by the head of"
                        + " sales "
                        + "| этап «переговоры» не завершить: осталось сделать 2, или от этого должен отказаться"
                        + " руководитель продаж",
            })
    void a_problem_is_said_with_its_values_as_each_language_writes_them(String worded, String english, String russian) {
        assertThat(said(Locale.of("ru"), worded)).isEqualTo(russian);
        assertThat(said(Locale.ENGLISH, worded)).isEqualTo(english.equals("=") ? worded : english);
    }

    private static String said(Locale language, String worded) {
        return ProblemWords.in(language, worded).replace('\u00a0', ' ');
    }

    @Test
    void what_was_said_once_is_not_changed_by_saying_it_again() {
        var once = ProblemWords.in(
                Locale.ENGLISH, "EUR 12345.60 is open, and one person may give up no more than EUR 5.00");

        assertThat(ProblemWords.in(Locale.ENGLISH, once)).isEqualTo(once).contains("EUR\u00a012,345.60");
    }

    @Test
    void a_sentence_that_nobody_translated_stays_english() {
        assertThat(ProblemWords.in(Locale.of("ru"), "nobody wrote this")).isEqualTo("nobody wrote this");
        assertThat(ProblemWords.inRussian("nobody wrote this")).isEmpty();
    }
}
