package io.duly.command.contact;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import io.duly.command.refusal.InvalidCommand;
import io.duly.events.contact.ChannelKind;
import org.apache.commons.validator.routines.EmailValidator;

/** Brings addresses of every kind into their normal form, so that one address is recognised however it was written. */
final class Addresses {

    /** The region of phone numbers without a country code. */
    private static final String HOME = "RU";

    private static final String FIELD = "address";

    private static final PhoneNumberUtil PHONES = PhoneNumberUtil.getInstance();

    private Addresses() {}

    /** @throws InvalidCommand when nobody could be reached at such an address */
    static String normal(ChannelKind kind, String address) {
        var text = ContactChecks.address(kind, address);
        return switch (kind) {
            case MOBILE, OFFICE_PHONE -> phone(text);
            case EMAIL -> email(text);
            case MESSENGER -> text.startsWith("+") ? phone(text) : text;
            case POST, IN_PERSON -> text;
        };
    }

    private static String phone(String text) {
        try {
            var number = PHONES.parse(text, HOME);
            if (!PHONES.isValidNumber(number)) {
                throw notANumber(text);
            }
            var normal = PHONES.format(number, PhoneNumberFormat.E164);
            return number.hasExtension() ? normal + ";ext=" + number.getExtension() : normal;
        } catch (NumberParseException e) {
            throw new InvalidCommand(FIELD, "is not a phone number: " + text);
        }
    }

    /** Without a country code a foreign number is taken for a Russian one, and nobody would guess why it is refused. */
    private static InvalidCommand notANumber(String text) {
        return text.startsWith("+")
                ? new InvalidCommand(FIELD, "is not a phone number that exists: " + text)
                : new InvalidCommand(
                        FIELD,
                        "is not a Russian phone number that exists: " + text + "; a number of another country begins"
                                + " with + and the code of its country, such as +44 for the United Kingdom");
    }

    private static String email(String text) {
        if (!EmailValidator.getInstance().isValid(text)) {
            throw new InvalidCommand(FIELD, "is not an e-mail address: " + text);
        }
        return text;
    }
}
