package io.duly.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EnteredTextTest {

    @Test
    void a_decomposed_name_is_the_composed_name() {
        var composed = "Андрей Ёлкин, Zoë Müller";
        var decomposed = Normalizer.normalize(composed, Normalizer.Form.NFD);
        assertThat(decomposed).isNotEqualTo(composed);
        assertThat(EnteredText.line(decomposed)).isEqualTo(composed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u00A0", "\u2002", "\u2009", "\u202F", "\u205F", "\u3000", "\u2800"})
    void every_kind_of_blank_is_a_space(String blank) {
        assertThat(EnteredText.line("Anna" + blank + "Weber" + blank)).isEqualTo("Anna Weber");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Anna-Lena Weber & Söhne №5 (GmbH)",
                "Иванова Анна «Ромашка»",
                "نرم\u200Cافزار", // Persian parts letters
                "می\u064E\u200Cخواهم", // with a mark on the letter before
                "ශ්\u200Dරී ලංකා", // Sinhala shapes a syllable
                "ക്\u200D", // an older Malayalam letter ends the word
                "র\u200D্যাব", // Bengali joins before the virama
                "क्\u200Cष",
                "👩\u200D👧 ❤\uFE0F 👩🏽\u200D🚀 1\uFE0F\u20E3",
                "葛\uDB40\uDD00城市", // a variant of a Japanese name
                "שלום, مرحبا",
                "𠮷野家"
            })
    void text_of_any_language_is_kept_as_it_is(String text) {
        assertThat(EnteredText.line(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            ints = {
                0x00, 0x07, 0x08, 0x0B, 0x0C, 0x1B, 0x7F, 0x80, 0x85, 0x9B, // steer a screen
                0x2028, 0x2029, // line breaks of their own kind
                0x00AD, 0x061C, 0x180E, 0x200B, 0x200E, 0x200F, 0x202A, 0x202D, 0x202E, 0x2060, 0x2066, 0x2069, 0xFEFF,
                0x034F, 0x115F, 0x1160, 0x17B4, 0x3164, 0xFFA0, 0x1D159, 0x1D173, // show nothing
                0x200C, 0x200D, 0xFE00, 0xFE0F, 0xE0100, // are needed elsewhere, and not between Latin letters
                0xE0001, 0xE0041, // tags
                0xFFF9, 0xFFFC, 0xFFFD, // stand for what is lost
                0xE000, 0xF8FF, 0x10FFFD, // mean nothing to others
                0x0378, 0xFFFE, 0x10FFFF, // are no characters
                0xD800, 0xDFFF
            })
    void what_nobody_can_see_or_understand_is_refused(int character) {
        var text =
                new StringBuilder("An").appendCodePoint(character).append("na").toString();
        assertThatExceptionOfType(UnfitText.class).isThrownBy(() -> EnteredText.line(text));
        assertThatExceptionOfType(UnfitText.class).isThrownBy(() -> EnteredText.lines(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\u00A0",
                "\u3000",
                "\u2800\u2800",
                "\u0301",
                "\u0301\u0323",
                "\u20DD",
                "\u0903",
                " \u0308 "
            })
    void what_looks_empty_is_refused(String text) {
        assertThatExceptionOfType(UnfitText.class)
                .isThrownBy(() -> EnteredText.line(text))
                .withMessage("must not be blank");
    }

    @ParameterizedTest
    @ValueSource(strings = {"An\nna", "An\r\nna", "An\rna", "An\tna", "Anna\n", "\tAnna"})
    void a_text_of_one_line_has_no_line_break_and_no_tabulator(String text) {
        assertThatExceptionOfType(UnfitText.class).isThrownBy(() -> EnteredText.line(text));
    }

    @ParameterizedTest
    @CsvSource({"'a\r\nb'", "'a\rb'", "'a\nb'", "'  a\r\nb\n\n'"})
    void a_line_break_is_the_same_whichever_system_wrote_it(String text) {
        assertThat(EnteredText.lines(text)).isEqualTo("a\nb");
    }

    @Test
    void a_refusal_names_the_character() {
        assertThatExceptionOfType(UnfitText.class)
                .isThrownBy(() -> EnteredText.line("Anna\u202Eanna"))
                .withMessage("must not hold U+202E, which nobody can see");
    }

    @Test
    void what_was_read_is_read_again_without_a_change() {
        var once = EnteredText.lines("  Zoe\u0308\u00A0said:\r\n\tlater ");
        assertThat(EnteredText.lines(once)).isEqualTo(once);
    }
}
