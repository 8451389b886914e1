package io.duly.events.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContactPersonTest {

    @Test
    void a_language_is_kept_in_its_usual_spelling() {
        assertThat(speaking("RU").language()).isEqualTo("ru");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "und", "русский", "en_GB!"})
    void nobody_speaks_what_is_no_language(String language) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> speaking(language))
                .withMessageStartingWith("language ");
    }

    private static ContactPerson speaking(String language) {
        return new ContactPerson("Somebody", null, PersonRole.OTHER, language, null, null);
    }
}
