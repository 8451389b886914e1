package io.duly.script;

import static org.assertj.core.api.Assertions.assertThat;

import io.duly.events.playbook.Texts;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ScriptTest {

    @Test
    void words_are_said_in_the_language_that_is_asked_for_else_in_english_else_in_the_first() {
        var both = new Texts(Map.of("en", "Hello", "ru", "Здравствуйте"));
        assertThat(Script.say(both, Facts.NONE, Locale.of("ru", "RU"))).contains("Здравствуйте");
        assertThat(Script.say(both, Facts.NONE, Locale.FRENCH)).contains("Hello");
        assertThat(Script.say(new Texts(Map.of("de", "Hallo", "ru", "Здравствуйте")), Facts.NONE, Locale.FRENCH))
                .contains("Hallo");
    }

    private static final Facts ALL =
            new Facts(14, LocalDate.of(2026, 3, 2), "17/3", Money.parse("RUB 1900000.00"), LocalDate.of(2026, 4, 1));

    @Test
    void dates_and_amounts_are_said_as_the_language_says_them() {
        var script = new Texts(Map.of("en", "{amount} by {dueDate}.", "ru", "{amount} до {dueDate}."));

        assertThat(said(script, ALL, null))
                .containsEntry("en", "1,900,000.00\u00a0₽ by 1 April 2026.")
                .containsEntry("ru", "1\u00a0900\u00a0000,00\u00a0₽ до 1 апреля 2026.");
    }

    @Test
    void only_the_language_of_the_person_is_spoken() {
        var script = new Texts(Map.of("en", "Thank you.", "ru", "Спасибо."));

        assertThat(said(script, ALL, "ru")).containsOnlyKeys("ru");
        assertThat(said(script, ALL, "en-GB")).containsOnlyKeys("en");
        assertThat(said(script, ALL, "fr")).containsOnlyKeys("en", "ru");
        assertThat(said(script, ALL, null)).containsOnlyKeys("en", "ru");
    }

    @Test
    void a_blank_without_a_value_is_said_in_other_words() {
        var script = new Texts(Map.of("en", "It is about invoice {invoiceNumber}."));

        assertThat(said(script, Facts.NONE, "en")).containsEntry("en", "It is about our invoice.");
    }

    @Test
    void a_sentence_for_which_there_are_no_other_words_is_left_out() {
        var script = new Texts(Map.of("fr", "Bonjour. Il s'agit de {amount}. Merci !", "en", "No {invoiceNumber}."));

        assertThat(said(script, Facts.NONE, null)).containsOnly(Map.entry("fr", "Bonjour. Merci !"));
    }

    @Test
    void a_blank_that_nobody_knows_leaves_its_sentence_out_too() {
        var script = new Texts(Map.of("en", "Hello {darling}. It is a fine day. And {so on."));

        assertThat(said(script, ALL, "en")).containsEntry("en", "It is a fine day.");
    }

    @Test
    void what_a_value_holds_is_never_taken_for_a_blank() {
        var odd = new Facts(null, null, "{dueDate} $1", null, null);

        assertThat(said(new Texts(Map.of("en", "Number {invoiceNumber}.")), odd, "en"))
                .containsEntry("en", "Number {dueDate} $1.");
    }

    @Test
    void where_nothing_is_left_to_say_there_is_no_script() {
        assertThat(Script.fill(new Texts(Map.of("en", "Hello {darling}")), ALL, "en"))
                .isEmpty();
    }

    private static Map<String, String> said(Texts script, Facts facts, @Nullable String language) {
        return Script.fill(script, facts, language).orElseThrow().byLanguage();
    }
}
