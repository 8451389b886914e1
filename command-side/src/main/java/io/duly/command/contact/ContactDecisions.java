package io.duly.command.contact;

import io.duly.command.refusal.CommandRejected;
import io.duly.events.customer.ContactChannelAdded;
import io.duly.events.customer.ContactChannelConfirmed;
import io.duly.events.customer.ContactChannelFailed;
import io.duly.events.customer.ContactEvent;
import io.duly.events.customer.ContactPersonAdded;
import io.duly.events.customer.ContactPersonAway;
import io.duly.events.customer.ContactPersonBack;
import io.duly.events.customer.ContactPersonChanged;
import io.duly.events.customer.ContactPersonLeft;
import io.duly.events.customer.ContactPersonReachable;
import io.duly.events.customer.ContactPersonUnreachable;
import io.duly.events.shared.ContactChannelId;
import io.duly.events.shared.ContactPersonId;
import io.duly.state.contact.ChannelEntry;
import io.duly.state.contact.ContactBook;
import io.duly.state.contact.ContactEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Decides what a command about contacts leads to: one event, nothing when it is known already, or a refusal. */
final class ContactDecisions {

    private ContactDecisions() {}

    static List<ContactEvent> decide(AddContactPerson command, ContactBook book) {
        var known = book.find(command.personId());
        if (known.isEmpty()) {
            return List.of(new ContactPersonAdded(command.customerId(), command.personId(), command.person()));
        }
        if (!known.get().person().equals(command.person())) {
            throw new CommandRejected(
                    ContactRefusal.CONTACT_PERSON_EXISTS,
                    "this contact person was written down otherwise; change the details");
        }
        return List.of();
    }

    /** Each entry is judged with those before it; one that is refused refuses all. */
    static List<ContactEvent> decide(AddContacts command, ContactBook book) {
        var events = new ArrayList<ContactEvent>();
        var known = book;
        for (int entry = 0; entry < command.people().size(); entry++) {
            var place = "people[" + entry + "]";
            var one = command.people().get(entry);
            var person = new AddContactPerson(command.customerId(), one.personId(), one.person());
            known = taken(events, known, place, before -> decide(person, before));
            for (int way = 0; way < one.channels().size(); way++) {
                var channel = new AddContactChannel(
                        command.customerId(), one.personId(), one.channels().get(way));
                known = taken(events, known, place + ".channels[" + way + "]", before -> decide(channel, before));
            }
        }
        return events;
    }

    private static ContactBook taken(
            List<ContactEvent> events,
            ContactBook book,
            String place,
            Function<ContactBook, List<ContactEvent>> decision) {
        var known = book;
        for (var event : Entries.at(place, () -> decision.apply(book))) {
            events.add(event);
            known = known.after(event);
        }
        return known;
    }

    static List<ContactEvent> decide(ChangeContactPerson command, ContactBook book) {
        return person(book, command.personId()).person().equals(command.person())
                ? List.of()
                : List.of(new ContactPersonChanged(command.customerId(), command.personId(), command.person()));
    }

    static List<ContactEvent> decide(AddContactChannel command, ContactBook book) {
        var entry = person(book, command.personId());
        var added = command.channel();
        var known = entry.channel(added.channelId());
        if (known.isPresent()) {
            if (!known.get().channel().equals(added)) {
                throw new CommandRejected(ContactRefusal.CHANNEL_EXISTS, "this channel was written down otherwise");
            }
            return List.of();
        }
        if (book.people().stream()
                .anyMatch(other -> other.channel(added.channelId()).isPresent())) {
            throw new CommandRejected(ContactRefusal.CHANNEL_EXISTS, "this channel belongs to somebody else");
        }
        if (entry.channels().stream().anyMatch(other -> other.channel().isSameWayAs(added))) {
            throw new CommandRejected(
                    ContactRefusal.CHANNEL_LISTED_TWICE, "this person is reached at " + added.address() + " already");
        }
        return List.of(new ContactChannelAdded(command.customerId(), command.personId(), added));
    }

    static List<ContactEvent> decide(FailContactChannel command, ContactBook book) {
        return channel(book, command.personId(), command.channelId()).failure() == command.failure()
                ? List.of()
                : List.of(new ContactChannelFailed(
                        command.customerId(),
                        command.personId(),
                        command.channelId(),
                        command.failure(),
                        command.failedOn()));
    }

    static List<ContactEvent> decide(ConfirmContactChannel command, ContactBook book) {
        return channel(book, command.personId(), command.channelId()).works()
                ? List.of()
                : List.of(new ContactChannelConfirmed(
                        command.customerId(), command.personId(), command.channelId(), command.confirmedOn()));
    }

    static List<ContactEvent> decide(RecordAbsence command, ContactBook book) {
        var absence = command.absence();
        var entry = stillThere(book, command.personId());
        if (entry.absences().contains(absence)) {
            return List.of();
        }
        var substitute = absence.substitute();
        if (substitute != null) {
            if (person(book, substitute).hasLeft(absence.until())) {
                throw new CommandRejected(ContactRefusal.SUBSTITUTE_AWAY, "the substitute no longer works there");
            }
            if (book.isAwayDuring(substitute, absence)) {
                throw new CommandRejected(
                        ContactRefusal.SUBSTITUTE_AWAY, "the substitute is away on some of these days too");
            }
        }
        return List.of(new ContactPersonAway(command.customerId(), command.personId(), absence));
    }

    static List<ContactEvent> decide(RecordReturn command, ContactBook book) {
        return person(book, command.personId()).isAway(command.backOn())
                ? List.of(new ContactPersonBack(command.customerId(), command.personId(), command.backOn()))
                : List.of();
    }

    static List<ContactEvent> decide(RecordReachability command, ContactBook book) {
        var answers = stillThere(book, command.personId()).unreachableSince() == null;
        if (answers == command.reachable()) {
            return List.of();
        }
        return List.of(
                command.reachable()
                        ? new ContactPersonReachable(command.customerId(), command.personId(), command.since())
                        : new ContactPersonUnreachable(command.customerId(), command.personId(), command.since()));
    }

    static List<ContactEvent> decide(RecordDeparture command, ContactBook book) {
        var leftOn = person(book, command.personId()).leftOn();
        if (leftOn == null) {
            return List.of(new ContactPersonLeft(command.customerId(), command.personId(), command.leftOn()));
        }
        if (!leftOn.equals(command.leftOn())) {
            throw new CommandRejected(ContactRefusal.CONTACT_PERSON_LEFT, "this person left on " + leftOn);
        }
        return List.of();
    }

    private static ChannelEntry channel(ContactBook book, ContactPersonId personId, ContactChannelId channelId) {
        return person(book, personId)
                .channel(channelId)
                .orElseThrow(
                        () -> new CommandRejected(ContactRefusal.CHANNEL_UNKNOWN, "this person has no such channel"));
    }

    private static ContactEntry stillThere(ContactBook book, ContactPersonId personId) {
        var entry = person(book, personId);
        if (entry.leftOn() != null) {
            throw new CommandRejected(ContactRefusal.CONTACT_PERSON_LEFT, "this person left on " + entry.leftOn());
        }
        return entry;
    }

    private static ContactEntry person(ContactBook book, ContactPersonId personId) {
        return book.find(personId)
                .orElseThrow(() -> new CommandRejected(
                        ContactRefusal.CONTACT_PERSON_UNKNOWN, "the customer has no such contact person"));
    }
}
