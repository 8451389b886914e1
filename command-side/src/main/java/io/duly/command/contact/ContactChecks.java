package io.duly.command.contact;

import io.duly.command.refusal.Check;
import io.duly.events.contact.ChannelKind;
import io.duly.events.contact.ContactChannel;
import io.duly.events.contact.ContactPerson;

/** What can be judged about a contact without knowing the others. */
final class ContactChecks {

    private ContactChecks() {}

    /** Returns the person with all text in the form in which it is kept. */
    static ContactPerson person(ContactPerson person) {
        return new ContactPerson(
                Check.text("name", person.name(), Check.SHORT_TEXT),
                Check.optionalText("position", person.position(), Check.SHORT_TEXT),
                person.role(),
                person.language(),
                person.zone(),
                person.birthday());
    }

    /** Returns the channel with all text in the form in which it is kept. */
    static ContactChannel channel(ContactChannel channel) {
        return new ContactChannel(
                channel.channelId(),
                channel.kind(),
                channel.messenger(),
                address(channel.kind(), channel.address()),
                channel.preferredTimes(),
                Check.optionalLines("consent", channel.consent(), Check.LONG_TEXT));
    }

    /** People write a place on several lines, and nothing else. */
    static String address(ChannelKind kind, String address) {
        return kind == ChannelKind.POST || kind == ChannelKind.IN_PERSON
                ? Check.lines("address", address, Check.SHORT_TEXT)
                : Check.text("address", address, Check.SHORT_TEXT);
    }
}
