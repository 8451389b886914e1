package io.duly.command.contact;

import io.duly.command.refusal.Check;
import io.duly.events.contact.ContactChannel;
import io.duly.events.contact.ContactPerson;

/** What can be judged about a contact without knowing the others. */
final class ContactChecks {

    private ContactChecks() {}

    static void person(ContactPerson person) {
        Check.text("name", person.name(), Check.SHORT_TEXT);
        Check.optionalText("position", person.position(), Check.SHORT_TEXT);
    }

    static void channel(ContactChannel channel) {
        Check.text("address", channel.address(), Check.SHORT_TEXT);
        Check.optionalText("consent", channel.consent(), Check.LONG_TEXT);
    }
}
