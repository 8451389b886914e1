package io.duly.command.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.duly.command.refusal.InvalidCommand;
import io.duly.events.contact.ChannelKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "+7 916 123-45-67",
                "8 (916) 123-45-67",
                "89161234567",
                "+79161234567",
                "  8-916-123-45-67 ",
                "916 123 45 67"
            })
    void a_russian_mobile_is_the_same_however_it_is_written(String written) {
        assertThat(Addresses.normal(ChannelKind.MOBILE, written)).isEqualTo("+79161234567");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "+49 30 901820 | +4930901820",
                "+44 20 7946 0958 | +442079460958",
                "+1 (650) 253-0000 | +16502530000"
            })
    void a_foreign_number_is_written_with_its_country_code(String written, String normal) {
        assertThat(Addresses.normal(ChannelKind.OFFICE_PHONE, written)).isEqualTo(normal);
    }

    @ParameterizedTest
    @ValueSource(strings = {"+7 495 123-45-67 доб. 12", "8 (495) 123-45-67 ext. 12", "+74951234567;ext=12"})
    void the_extension_of_an_office_phone_is_kept(String written) {
        assertThat(Addresses.normal(ChannelKind.OFFICE_PHONE, written)).isEqualTo("+74951234567;ext=12");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"12", "+7 916 123", "+7 000 000-00-00", "call me", "+999 123 456 789", "8 916 123-45-67-89-01"})
    void a_phone_number_that_nobody_can_have_is_refused(String written) {
        assertThatExceptionOfType(InvalidCommand.class)
                .isThrownBy(() -> Addresses.normal(ChannelKind.MOBILE, written))
                .returns("address", InvalidCommand::field);
    }

    @ParameterizedTest
    @ValueSource(strings = {"020 7946 0958", "030 901820"})
    void a_foreign_number_without_its_country_code_is_refused_with_what_it_needs(String written) {
        assertThatExceptionOfType(InvalidCommand.class)
                .isThrownBy(() -> Addresses.normal(ChannelKind.OFFICE_PHONE, written))
                .withMessageContaining("begins with + and the code of its country, such as +44");
    }

    @Test
    void a_number_with_a_country_code_is_not_told_to_have_one() {
        assertThatExceptionOfType(InvalidCommand.class)
                .isThrownBy(() -> Addresses.normal(ChannelKind.OFFICE_PHONE, "+44 20 79"))
                .withMessage("is not a phone number that exists: +44 20 79");
    }

    @ParameterizedTest
    @ValueSource(strings = {"anna@romashka.ru", "a.petrova+bills@sub.romashka.com", "бухгалтерия@ромашка.рф"})
    void an_e_mail_address_is_taken_as_it_is(String written) {
        assertThat(Addresses.normal(ChannelKind.EMAIL, written)).isEqualTo(written);
    }

    @Test
    void an_e_mail_address_loses_the_blanks_around_it() {
        assertThat(Addresses.normal(ChannelKind.EMAIL, " anna@romashka.ru ")).isEqualTo("anna@romashka.ru");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"anna", "anna@", "@romashka.ru", "anna@romashka", "anna petrova@romashka.ru", "anna@@romashka.ru"
            })
    void an_e_mail_address_that_no_letter_reaches_is_refused(String written) {
        assertThatExceptionOfType(InvalidCommand.class)
                .isThrownBy(() -> Addresses.normal(ChannelKind.EMAIL, written))
                .returns("address", InvalidCommand::field);
    }

    @Test
    void a_messenger_goes_by_a_name() {
        assertThat(Addresses.normal(ChannelKind.MESSENGER, "@anna")).isEqualTo("@anna");
    }

    @Test
    void the_number_of_a_messenger_is_kept_in_its_normal_form() {
        assertThat(Addresses.normal(ChannelKind.MESSENGER, "+7 (916) 123-45-67"))
                .isEqualTo("+79161234567");
    }

    @Test
    void a_messenger_with_a_number_that_nobody_can_have_is_refused() {
        assertThatExceptionOfType(InvalidCommand.class)
                .isThrownBy(() -> Addresses.normal(ChannelKind.MESSENGER, "+7 916"))
                .returns("address", InvalidCommand::field);
    }

    @Test
    void a_postal_address_is_taken_as_it_is() {
        assertThat(Addresses.normal(ChannelKind.POST, "Москва, Тверская, 1")).isEqualTo("Москва, Тверская, 1");
    }

    @ParameterizedTest
    @EnumSource(ChannelKind.class)
    void a_blank_address_is_refused(ChannelKind kind) {
        assertThatExceptionOfType(InvalidCommand.class)
                .isThrownBy(() -> Addresses.normal(kind, " "))
                .returns("address", InvalidCommand::field);
    }

    @ParameterizedTest
    @EnumSource(ChannelKind.class)
    void an_address_longer_than_200_characters_is_refused(ChannelKind kind) {
        assertThatExceptionOfType(InvalidCommand.class)
                .isThrownBy(() -> Addresses.normal(kind, "a".repeat(201)))
                .returns("address", InvalidCommand::field);
    }
}
