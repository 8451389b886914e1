package io.duly.state.contact;

import static io.duly.testing.ContactFixture.ACCOUNTANT;
import static org.assertj.core.api.Assertions.assertThat;

import io.duly.events.contact.PersonRole;
import io.duly.words.ShortfallWords;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShortfallTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1 | 3 | a first person, with 3 channels",
                "2 | 3 | a second person, with 3 channels",
                "3 | 3 | a third person, with 3 channels",
                "4 | 4 | a fourth person, with 4 channels"
            })
    void a_missing_person_is_counted_and_told_how_many_channels_it_takes(int ordinal, int channels, String words) {
        assertThat(new Shortfall.Person(ordinal, channels).words()).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ACCOUNTS_PAYABLE | 1 | 2 | one more channel for the accountant | ещё 1 способ связи (бухгалтер)",
                "ACCOUNTS_PAYABLE | 1 | 3 | 2 more channels for the accountant | ещё 2 способа связи (бухгалтер)",
                "SECRETARY | 1 | 4 | 3 more channels for the secretary | ещё 3 способа связи (секретарь)",
                "USER | 3 | 4 | one more channel for the user of the goods "
                        + "| ещё 1 способ связи (пользователь товара)",
            })
    void missing_channels_are_counted(PersonRole role, int have, int needed, String english, String russian) {
        var missing = new Shortfall.Channels(ACCOUNTANT, "Irina Pavlova", role, have, needed);

        assertThat(missing.words()).isEqualTo(english);
        assertThat(ShortfallWords.in(Locale.of("ru"), missing)).isEqualTo(russian);
    }

    @Test
    void a_missing_person_is_counted_in_russian() {
        assertThat(ShortfallWords.in(Locale.of("ru"), new Shortfall.Person(3, 3)))
                .isEqualTo("третий человек с 3 способами связи");
    }
}
