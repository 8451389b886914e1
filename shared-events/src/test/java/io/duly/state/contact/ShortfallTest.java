package io.duly.state.contact;

import static io.duly.testing.ContactFixture.ACCOUNTANT;
import static org.assertj.core.api.Assertions.assertThat;

import io.duly.events.contact.PersonRole;
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
                "ACCOUNTS_PAYABLE | 1 | 2 | a second channel for the accountant",
                "ACCOUNTS_PAYABLE | 1 | 3 | a second and a third channel for the accountant",
                "DECISION_MAKER | 2 | 3 | a third channel for the decision maker",
                "USER | 3 | 4 | a fourth channel for the user of the goods",
                "SECRETARY | 1 | 4 | a second, a third and a fourth channel for the secretary",
                "OTHER | 2 | 3 | a third channel for the other contact"
            })
    void missing_channels_are_counted_from_the_ones_there_are(PersonRole role, int have, int needed, String words) {
        assertThat(new Shortfall.Channels(ACCOUNTANT, "Irina Pavlova", role, have, needed).words())
                .isEqualTo(words);
    }
}
