package io.duly.query.words;

import static io.duly.query.words.Said.RUSSIAN;
import static org.assertj.core.api.Assertions.assertThat;

import io.duly.events.warning.WarningKind;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SignWordsTest {

    private static final Map<String, String> INPUTS = Map.ofEntries(
            Map.entry("personId", "00000000-0000-0000-0000-0000000000e1"),
            Map.entry("role", "ACCOUNTS_PAYABLE"),
            Map.entry("leftOn", "2026-03-20"),
            Map.entry("persons", "2"),
            Map.entry("level", "BELOW"),
            Map.entry("lastLateDue", "2026-03-20"),
            Map.entry("late", "4"),
            Map.entry("unpaid", "2"),
            Map.entry("daysLateAtLeast", "31"),
            Map.entry("withinDays", "365"),
            Map.entry("owed", "EUR 1234.50"),
            Map.entry("limit", "EUR 1000.00"),
            Map.entry("value", "EUR 9000.00"),
            Map.entry("invoiced", "EUR 99000.00"),
            Map.entry("usual", "EUR 1000.00"),
            Map.entry("comparedWith", "5"),
            Map.entry("deliveredOn", "2026-03-20"),
            Map.entry("promisedFor", "2026-03-21"),
            Map.entry("missed", "2026-03-21"),
            Map.entry("days", "2"));

    @ParameterizedTest
    @EnumSource
    void every_sign_is_told_without_ids_and_codes(WarningKind kind) {
        var english = SignWords.describe(kind, "As it was told before.", INPUTS, Locale.ENGLISH);
        var russian = SignWords.describe(kind, "As it was told before.", INPUTS, RUSSIAN);

        assertThat(english + russian)
                .doesNotContainPattern("[0-9a-f]{8}-|\\b[A-Z]{2,}_[A-Z_]+\\b|[{}]|\\d{4}-\\d{2}-\\d{2}|\\d{4,}\\.\\d");
        if (kind.isSeenByPeople()) {
            assertThat(russian).isEqualTo("As it was told before.");
        } else {
            assertThat(english).isNotEqualTo("As it was told before.").doesNotContainPattern("[а-яё]");
            assertThat(russian).containsPattern("[а-яё]");
        }
    }

    @Test
    void a_refusal_to_pay_is_told_with_its_day_and_how_often_it_came() {
        var once = Map.of("refusedOn", "2026-03-20", "times", "1");
        var often = Map.of("refusedOn", "2026-03-20", "times", "5");

        assertThat(SignWords.describe(WarningKind.DUE_DATE_EVADED, "", once, Locale.ENGLISH))
                .isEqualTo("Payment was refused on 20 March 2026.");
        assertThat(SignWords.describe(WarningKind.DUE_DATE_EVADED, "", often, RUSSIAN))
                .isEqualTo("20 марта 2026 отказались платить, всего 5 раз.");
        assertThat(SignWords.describe(WarningKind.DUE_DATE_EVADED, "They name no day", Map.of(), RUSSIAN))
                .isEqualTo("They name no day");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0 | nobody is left. | не осталось никого.",
                "1 | 1 person is left. | остался 1 человек.",
                "2 | 2 persons are left. | осталось 2 человека.",
                "5 | 5 persons are left. | осталось 5 человек.",
                "21 | 21 persons are left. | остался 21 человек.",
            })
    void persons_are_counted_as_the_language_counts(String persons, String english, String russian) {
        var inputs = Map.of("persons", persons);

        assertThat(SignWords.describe(WarningKind.COVERAGE_FELL, "", inputs, Locale.ENGLISH))
                .endsWith(english);
        assertThat(SignWords.describe(WarningKind.COVERAGE_FELL, "", inputs, RUSSIAN))
                .endsWith(russian);
    }

    @ParameterizedTest
    @EnumSource(
            value = WarningKind.class,
            names = {"COVERAGE_FELL", "LATE_PAYMENT", "CREDIT_LIMIT_NEAR"})
    void a_sign_that_keeps_too_little_is_told_as_it_was(WarningKind kind) {
        assertThat(SignWords.describe(kind, "As it was told before.", Map.of("days", "17"), RUSSIAN))
                .isEqualTo("As it was told before.");
    }

    @Test
    void late_payments_are_counted_in_words_of_the_language() {
        var inputs = new HashMap<>(INPUTS);
        assertThat(late(inputs, Locale.ENGLISH))
                .isEqualTo("Paid late or not paid yet within a year: 4 instalments, the last due on 20 March 2026,"
                        + " at worst by more than a month; 2 are still unpaid.");
        assertThat(late(inputs, RUSSIAN))
                .isEqualTo("За год оплачено с опозданием или не оплачено: 4 платежа, последний со сроком 20 марта 2026,"
                        + " самое большее на месяц с лишним; из них ещё не оплачено: 2.");
    }

    @Test
    void one_payment_that_was_a_day_late_is_told_shortly() {
        var inputs = new HashMap<>(INPUTS);
        inputs.putAll(Map.of("late", "1", "unpaid", "0", "daysLateAtLeast", "1"));
        assertThat(late(inputs, Locale.ENGLISH))
                .isEqualTo("Paid late or not paid yet within a year: 1 instalment, the last due on 20 March 2026.");
        assertThat(late(inputs, RUSSIAN))
                .isEqualTo(
                        "За год оплачено с опозданием или не оплачено: 1 платёж, последний со сроком 20 марта 2026.");
    }

    private static String late(Map<String, String> inputs, Locale language) {
        return SignWords.describe(WarningKind.LATE_PAYMENT, "As it was told before.", inputs, language);
    }
}
