package io.duly.events.playbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextsTest {

    @ParameterizedTest
    @ValueSource(strings = {"ru", "en", "en-GB", "zh-Hans-CN"})
    void a_text_is_given_in_any_language(String language) {
        assertThat(new Texts(Map.of(language, "Hello")).byLanguage()).containsOnlyKeys(language);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "EN", "en_GB", "en-gb", "русский"})
    void a_text_whose_language_tag_is_malformed_is_refused(String language) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Texts(Map.of(language, "Hello")));
    }

    @Test
    void a_text_in_no_language_is_none() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Texts(Map.of()));
    }

    @Test
    void a_blank_text_is_none() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Texts(Map.of("en", "Hello", "ru", " ")));
    }

    @Test
    void a_text_has_room_for_a_page() {
        assertThat(new Texts(Map.of("en", "x".repeat(4000))).byLanguage()).hasSize(1);
    }

    @Test
    void a_text_longer_than_a_page_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Texts(Map.of("en", "x".repeat(4001))));
    }

    @Test
    void a_character_that_no_database_keeps_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Texts(Map.of("en", "Hello\0")));
    }
}
